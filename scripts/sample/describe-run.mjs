/** A run and its deliveries as a table for a person; takes what `bellhop run --json` prints. */
export function describeRun({ run, deliveries }) {
  const { outcome, message, snapshotId, stats } = run;
  return [
    `\nThe sample run ${outcome}: ${message}`,
    ...(snapshotId === null ? [] : [`snapshot ${snapshotId.slice(0, 8)}`]),
    ...(stats === null ? [] : [`${stats.filesProcessed} files, ${stats.bytesAdded} bytes added`]),
    '',
    ...deliveries.map(({ moment, hook, state, attempts }) => {
      const { response, error, durationMs } = attempts.at(-1) ?? {};
      const answer = response?.status ?? error?.class ?? '';
      return `  ${moment.padEnd(9)}${hook.padEnd(22)}${state.padEnd(12)}${String(answer).padEnd(5)}${durationMs ?? 0} ms`;
    }),
  ].join('\n');
}

/** The scheme of links into Bellhop. They lead to a place in the window, and do nothing else. */
export const LINK_SCHEME = 'bellhop';

/** A run's link, for messages: it shows the run on the computer that it ran on. */
export function runLink(runId: string): string {
  return `${LINK_SCHEME}://run/${runId}`;
}

const RUN_LINK =
  /^bellhop:\/\/run\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\/?$/i;

/** The run that a link from anywhere names; null where it is not, to the letter, a run's link. */
export function readLink(link: string): string | null {
  return RUN_LINK.exec(link)?.[1]?.toLowerCase() ?? null;
}

/** The run that a start of the program was asked to show, as Windows and Linux hand on a link; or null. */
export function linkAmong(argv: readonly string[]): string | null {
  return argv.map(readLink).find((runId) => runId !== null) ?? null;
}

/**
 * The words of a start that are the starter's own: what follows `--` is a link, as the system was told
 * when the scheme was registered, and must be taken for nothing else, whatever is in it.
 */
export function ownWords(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end === -1 ? argv : argv.slice(0, end);
}

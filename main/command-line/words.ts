import type {
  Attempt,
  Delivery,
  Route,
  ShownRequest,
  Timing,
} from '../../preload/contract/delivery.ts';
import type { ProfileSummary, Run, RunReport, TaskResult } from '../../preload/contract/run.ts';
import { bytesInWords, durationInWords, filesInWords } from '../core/figures.ts';
import { resultInWords } from '../core/result-words.ts';

/** A profile in one line. */
export function profileLine(summary: ProfileSummary): string {
  const { profile, lastRun, currentRun, nextRunAt, overdueSince } = summary;
  const last = currentRun?.run.phase ?? lastRun?.outcome ?? 'never run';
  const late = overdueSince === null ? '' : `overdue since ${overdueSince.slice(0, 10)}`;
  return columns([profile.name, last, `next ${nextRunAt ?? 'by hand'}`, late]);
}

/** A profile with the next runs of its other tasks, what waits and why, and its pause. */
export function profileLines(summary: ProfileSummary): readonly string[] {
  const { next, waiting, pause } = summary.schedule;
  return [
    profileLine(summary),
    ...next
      .filter(({ task }) => task !== 'backup')
      .map(({ task, at }) => columns([`  ${task}`, `next ${at}`])),
    ...waiting.map(({ task, slot, reason }) => columns([`  ${task} of ${slot} waits`, reason])),
    ...(pause === null ? [] : [`  paused until ${pause.until ?? 'it is resumed'}`]),
  ];
}

/** A run in one line. */
export function runLine(run: Run): string {
  return columns([run.id, run.createdAt, run.profile, run.outcome ?? run.phase, run.message]);
}

/** A run with its deliveries, for reading. */
export function reportLines({ run, deliveries }: RunReport): readonly string[] {
  const { stats, failure } = run;
  const done =
    stats === null
      ? []
      : [
          `  ${filesInWords(stats.filesProcessed)}, ${bytesInWords(stats.bytesProcessed)}, ${bytesInWords(stats.bytesAdded)} added in ${durationInWords(stats.durationMs)}`,
        ];
  return [
    `${run.profile}: ${run.outcome ?? run.phase}. ${run.message}`,
    ...(failure === null ? [] : [`  ${failure.hint}`]),
    ...(run.snapshotId === null ? [] : [`  snapshot ${run.snapshotId}`]),
    ...done,
    ...(run.result === null ? [] : resultLines(run.result)),
    ...run.problems.map(({ item, message }) => `  could not read ${item}: ${message}`),
    ...run.decisions.map(({ text }) => `  ${text}`),
    ...deliveries.map((delivery) => `  ${deliveryLine(delivery)}`),
  ];
}

/** A task's result, with the files that a drill found wanting. */
function resultLines(result: TaskResult): readonly string[] {
  const differing = result.kind === 'drill' ? result.differing : [];
  return [`  ${resultInWords(result)}`, ...differing.map((each) => `  ${each}`)];
}

/** A delivery in one line. */
export function deliveryLine(delivery: Delivery): string {
  const { hook, moment, state, attempts, reason, nextAttemptAt } = delivery;
  const last = attempts.at(-1);
  const status = last?.response?.status ?? last?.error?.class ?? '';
  const next = nextAttemptAt === null ? '' : `next try ${nextAttemptAt}`;
  const tries = `${String(attempts.length)} ${attempts.length === 1 ? 'try' : 'tries'}`;
  return columns([moment, hook, state, String(status), tries, reason, next]);
}

/** A delivery with its request and all its attempts, for reading. */
export function deliveryLines(delivery: Delivery): readonly string[] {
  const { id, request, attempts, reason, waitingFor, nextAttemptAt, copyOf } = delivery;
  const waits = waitingFor === null ? '' : `, waits for ${waitingFor}`;
  return [
    `${id}  ${delivery.moment}  ${delivery.hook}: ${delivery.state}${waits}`,
    ...(reason === '' ? [] : [`  ${reason}`]),
    ...(nextAttemptAt === null ? [] : [`  next try ${nextAttemptAt}`]),
    ...(copyOf === null ? [] : [`  an edited copy of ${copyOf}`]),
    ...requestLines(request).map((line) => `  ${line}`),
    ...attempts.flatMap(attemptLines),
  ];
}

/** A request as it goes over the wire, for reading. */
export function requestLines({ method, url, headers, body }: ShownRequest): readonly string[] {
  return [
    `${method} ${url}`,
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    ...(body === '' ? [] : body.split('\n')),
  ];
}

function attemptLines({ n, trigger, startedAt, ...attempt }: Attempt): readonly string[] {
  const { durationMs, response, route, timing, error } = attempt;
  return [
    columns([
      `  try ${String(n)}`,
      trigger,
      startedAt,
      `${String(durationMs)} ms`,
      routeWords(route),
    ]),
    ...(timing === null ? [] : [`    ${timingWords(timing)}`]),
    ...(error === null ? [] : [`    ${error.class}: ${error.message}`, `    ${error.hint}`]),
    ...(response === null
      ? []
      : [
          `    ${String(response.status)}`,
          ...response.headers.map(({ name, value }) => `    ${name}: ${value}`),
          ...indented(response.body).map((line) => `  ${line}`),
          ...(response.truncated ? ['    … cut here'] : []),
        ]),
  ];
}

function routeWords(route: Route | null): string {
  if (route === null) return '';
  const { remoteAddress, proxy, httpVersion, local, tls } = route;
  return columns([
    remoteAddress === null ? '' : `to ${remoteAddress}${local ? ' (in your network)' : ''}`,
    proxy === null ? '' : `through ${proxy}`,
    httpVersion === null ? '' : `HTTP/${httpVersion}`,
    tls === null ? '' : `${tls.protocol}${tls.verified ? '' : ', not verified'}`,
  ]);
}

function timingWords({ dnsMs, connectMs, tlsMs, firstByteMs, bodyMs }: Timing): string {
  const part = (name: string, ms: number | null): string =>
    ms === null ? '' : `${name} ${String(ms)} ms`;
  return columns([
    part('name lookup', dnsMs),
    part('connect', connectMs),
    part('TLS', tlsMs),
    part('first byte', firstByteMs),
    part('body', bodyMs),
  ]);
}

function indented(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n').map((line) => `  ${line}`);
}

function columns(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join('  ');
}

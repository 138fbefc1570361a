import type { Run } from '../../preload/contract/run.ts';

/** The runs as Bellhop itself knows them. */
export function runsAsJson(runs: readonly Run[]): string {
  return `${JSON.stringify(runs, null, 2)}\n`;
}

/** The runs as a table: comma-separated, lines ending in CR LF, with a header. RFC 4180. */
export function runsAsCsv(runs: readonly Run[]): string {
  const lines = [columns.map(([name]) => name), ...runs.map(cellsOf)];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

type Cell = string | number | null | undefined;

const columns: readonly (readonly [name: string, cell: (run: Run) => Cell])[] = [
  ['id', ({ id }) => id],
  ['profile', ({ profile }) => profile],
  ['task', ({ task }) => task],
  ['trigger', ({ trigger }) => trigger],
  ['outcome', ({ outcome, phase }) => outcome ?? phase],
  ['started', ({ createdAt }) => createdAt],
  ['finished', ({ finishedAt }) => finishedAt],
  ['seconds', secondsOf],
  ['message', ({ message }) => message],
  ['failure', ({ failure }) => failure?.kind],
  ['exit_code', ({ exitCode }) => exitCode],
  ['snapshot', ({ snapshotId }) => snapshotId],
  ['files_processed', ({ stats }) => stats?.filesProcessed],
  ['bytes_processed', ({ stats }) => stats?.bytesProcessed],
  ['bytes_added', ({ stats }) => stats?.bytesAdded],
  ['unreadable_files', ({ problemCount }) => problemCount],
];

function cellsOf(run: Run): readonly string[] {
  return columns.map(([, cell]) => {
    const value = cell(run);
    return typeof value === 'string' ? harmless(value) : String(value ?? '');
  });
}

function secondsOf({ createdAt, finishedAt }: Run): number | null {
  return finishedAt === null ? null : (Date.parse(finishedAt) - Date.parse(createdAt)) / 1_000;
}

/** A spreadsheet would take such a text for a formula. https://owasp.org/www-community/attacks/CSV_Injection */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

import { parseArgs } from 'node:util';

/** The words of a command: its options, and what stands beside them. */
export type Words = ReturnType<typeof parseWords>;

/** Reads the words behind `bellhop`. Throws, in words for a person, over an option that there is not. */
export function parseWords(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

const switchedOff = { type: 'boolean', default: false } as const;

const options = {
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  format: { type: 'string', default: 'auto' },
  'dry-run': { type: 'boolean', default: false },
  run: { type: 'string' },
  profile: { type: 'string' },
  task: { type: 'string' },
  outcome: { type: 'string' },
  trigger: { type: 'string' },
  csv: switchedOff,
  state: { type: 'string' },
  moment: { type: 'string' },
  error: { type: 'string' },
  text: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  from: { type: 'string' },
  zone: { type: 'string' },
  for: { type: 'string' },
  as: { type: 'string' },
  tag: { type: 'string' },
  host: { type: 'string' },
  path: { type: 'string' },
  snapshot: { type: 'string' },
  all: switchedOff,
  second: switchedOff,
  stop: switchedOff,
  to: { type: 'string' },
  'in-place': switchedOff,
  overwrite: { type: 'string', default: 'always' },
  delete: switchedOff,
  verify: switchedOff,
  target: { type: 'string', default: 'text' },
  context: { type: 'string' },
  limit: { type: 'string', default: '50' },
  port: { type: 'string', default: '0' },
  count: { type: 'string' },
  out: { type: 'string' },
  'secrets-in-memory': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

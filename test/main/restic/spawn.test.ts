import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineReader } from '../../../main/restic/lines.ts';
import { runRestic } from '../../../main/restic/spawn.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const shell = { path: '/bin/sh', version: '0' };
const environment = { PATH: process.env['PATH'] ?? '' };
const run = (script: string, options = {}) =>
  runRestic(shell, ['-c', script], { environment, ...options });

describe('a restic process', () => {
  it('is heard by lines, whatever the chunks', () => {
    const lines: string[] = [];
    const { read, end } = lineReader((line) => lines.push(line));
    const bytes = Buffer.from('{"a":"ü"}\r\n\u001b[2Ksecond\n\nlast');
    for (const byte of bytes) read(Buffer.from([byte]));
    end();
    expect(lines).toEqual(['{"a":"ü"}', 'second', 'last']);
  });

  it('gets its input and gives its exit code', async () => {
    const lines: string[] = [];
    const ended = await run('cat; exit 3', {
      input: 'a\0b',
      onStdoutLine: (line: string) => lines.push(line),
    });
    expect(ended).toMatchObject({ ok: true, value: { code: 3, signal: null } });
    expect(lines).toEqual(['a\0b']);
  });

  it('keeps the end of a long stderr, and the last word as message', async () => {
    const ended = await run('yes x | head -c 100000 >&2; echo "Fatal: it broke" >&2; exit 1');
    if (!ended.ok) throw new Error('it did not start');
    expect(ended.value.stderr.length).toBeLessThanOrEqual(16_384);
    expect(ended.value.message).toBe('Fatal: it broke');
  });

  it('that is not there is a failure that says so', async () => {
    const ended = await runRestic({ path: '/nowhere/restic', version: '' }, [], { environment });
    expect(ended).toMatchObject({ ok: false, failure: { kind: 'engine-missing' } });
  });

  it('is asked to stop first', async () => {
    const stop = new AbortController();
    const ended = await run(
      'trap "echo stopping; exit 130" INT; echo ready; while :; do sleep 0.05; done',
      {
        signal: stop.signal,
        onStdoutLine: (line: string) => {
          if (line === 'ready') stop.abort();
        },
      },
    );
    expect(ended).toMatchObject({ value: { code: 130 } });
  });

  it('is ended by force when it does not stop in time', async () => {
    const stop = new AbortController();
    const ended = await run('trap "" INT; echo ready; while :; do sleep 0.05; done', {
      signal: stop.signal,
      patienceMs: 50,
      onStdoutLine: (line: string) => {
        if (line === 'ready') stop.abort();
      },
    });
    expect(ended).toMatchObject({ value: { code: null, signal: 'SIGKILL' } });
  });

  it('is not started at all when it was stopped before', async () => {
    const file = path.join(temporaryFolder(), 'made');
    const ended = await run(`touch '${file}'`, { signal: AbortSignal.abort() });
    expect(ended).toMatchObject({ value: { code: null, endedBy: null } });
    expect(existsSync(file)).toBe(false);
  });

  it('that only tries again is asked to stop when its time is up, which is no cancelling', async () => {
    const stop = new AbortController();
    const again = 'echo "Stat(<config/>) returned error, retrying after 1s: EOF" >&2';
    const rings: (() => void)[] = [];
    let heard = 0;
    const ended = await run(`trap "exit 1" INT; ${again}; ${again}; while :; do sleep 0.05; done`, {
      signal: stop.signal,
      deadlines: { first: 30_000, later: 300_000 },
      alarm: (_ms: number, ring: () => void) => {
        rings.push(ring);
        return () => undefined;
      },
      onStderrLine: () => {
        heard += 1;
        if (heard === 2) for (const ring of rings) ring();
      },
    });
    expect(stop.signal.aborted).toBe(false);
    expect(ended).toMatchObject({
      value: { code: 1, endedBy: { reason: 'unreachable', afterMs: 30_000 } },
    });
  });

  it('waits for a lock where its engine is to', async () => {
    const echo = { ...shell, path: '/bin/echo', lockWaitSeconds: 60 };
    const lines: string[] = [];
    const onStdoutLine = (line: string) => lines.push(line);
    await runRestic(echo, ['--json', 'check'], { environment, onStdoutLine });
    expect(lines).toEqual(['--retry-lock=60s --json check']);
  });
});

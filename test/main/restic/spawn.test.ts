import { describe, expect, it } from 'vitest';
import { lineReader } from '../../../main/restic/lines.ts';
import { runRestic } from '../../../main/restic/spawn.ts';

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
});

import { describe, expect, it } from 'vitest';
import { watchForUnreachable } from '../../../main/restic/unreachable-watch.ts';
import { recordedErrors } from './recorded.ts';

const RETRY = 'Save(<data/4495ce8f3a>) returned error, retrying after 528.4ms: Post "http://x"';
const RECOVERED = 'Save(<data/4495ce8f3a>) operation successful after 3 retries';

const LOST = 'Save(<data/e5b88f3eeb>) failed: rename t/r/data/e5/e5-tmp: no such file or directory';

/** A watch whose time passes when the test says so. */
function aWatch() {
  const told: number[] = [];
  let now = 0;
  const set = new Map<() => void, number>();
  const watch = watchForUnreachable(
    { first: 30, later: 300 },
    (ms, ring) => {
      set.set(ring, now + ms);
      return () => {
        set.delete(ring);
      };
    },
    (ms) => told.push(ms),
  );
  const pass = (ms: number) => {
    now += ms;
    for (const [ring, at] of set) {
      if (now < at) continue;
      set.delete(ring);
      ring();
    }
  };
  const hear = (...lines: readonly string[]) => {
    for (const line of lines) watch.hearError(line);
  };
  const status = (bytes: number) => {
    watch.hearOutput(JSON.stringify({ message_type: 'status', bytes_done: bytes }));
  };
  return { ...watch, told, pass, hear, status };
}

describe('a repository that does not answer', () => {
  it('is given the first deadline from its first retry', () => {
    const { hear, pass, told } = aWatch();
    hear(RETRY, RETRY);
    pass(29);
    expect(told).toEqual([]);
    pass(1);
    expect(told).toEqual([30]);
  });

  it('is told once', () => {
    const { hear, pass, told } = aWatch();
    hear(RETRY, RETRY);
    pass(30);
    hear(RETRY, RETRY);
    pass(500);
    expect(told).toEqual([30]);
  });

  it('is given the later deadline when it has answered before', () => {
    const { status, hear, pass, told } = aWatch();
    status(10);
    hear(RETRY, RETRY);
    pass(299);
    expect(told).toEqual([]);
    pass(1);
    expect(told).toEqual([300]);
  });

  it('is borne as long as it recovers in between', () => {
    const { hear, pass, told } = aWatch();
    for (let go = 0; go < 20; go += 1) {
      hear(RETRY, RETRY);
      pass(20);
      hear(RECOVERED);
    }
    expect(told).toEqual([]);
  });

  it('is heard in progress that grows, and not in progress that stands still', () => {
    const { status, hear, pass, told } = aWatch();
    status(10);
    hear(RETRY, RETRY);
    pass(200);
    status(20);
    hear(RETRY, RETRY);
    pass(200);
    expect(told).toEqual([]);
    status(20);
    pass(100);
    expect(told).toEqual([300]);
  });

  it('is heard in any other line, and in a document', () => {
    const { hear, pass, told, hearOutput, hearAnswer } = aWatch();
    hear(RETRY, RETRY);
    hearOutput('loading indexes...');
    hear(RETRY, RETRY);
    pass(30);
    hearAnswer();
    pass(300);
    expect(told).toEqual([]);
  });

  it('is not seen in one retry alone, until there is a second', () => {
    const { hear, pass, told } = aWatch();
    hear(RETRY);
    pass(1_000);
    expect(told).toEqual([]);
    hear(RETRY);
    expect(told).toEqual([30]);
  });

  it('is seen in data that could not be stored, where restic does not end after it', () => {
    const { hear, pass, told, status } = aWatch();
    status(10);
    hear(LOST, LOST);
    pass(20);
    status(20);
    pass(10);
    expect(told).toEqual([30]);
  });

  it('is not seen in other text, nor after the end', () => {
    const { hear, pass, told, end } = aWatch();
    hear(
      'open /a returned error',
      'subprocess ssh: connection refused',
      '{"message_type":"error"}',
    );
    pass(1_000);
    hear(RETRY, RETRY, LOST);
    end();
    pass(1_000);
    expect(told).toEqual([]);
  });

  for (const version of ['0.18.0', '0.19.1']) {
    for (const situation of ['rest-refused', 'rest-stopped', 'rest-untrusted']) {
      it(`is seen in what restic ${version} said in "${situation}"`, () => {
        const { hear, pass, told } = aWatch();
        hear(...recordedErrors(version, situation));
        pass(30);
        expect(told).toEqual([30]);
      });
    }
  }
});

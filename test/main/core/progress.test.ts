import { describe, expect, it } from 'vitest';
import { advance, nextProgress, startProgress } from '../../../main/core/progress.ts';
import type { BackupMessage } from '../../../main/core/restic-exit.ts';

type Status = Extract<BackupMessage, { readonly kind: 'status' }>;

function aStatus(changes: Partial<Status> = {}): Status {
  return {
    kind: 'status',
    fraction: 0,
    filesTotal: 0,
    filesDone: 0,
    bytesTotal: 0,
    bytesDone: 0,
    errorCount: 0,
    secondsLeft: null,
    currentFile: null,
    ...changes,
  };
}

/** The progress after these messages, one every half second. */
function after(...messages: readonly BackupMessage[]) {
  const start = startProgress('run', 'profile', 'restic');
  return messages.reduce((tracked, each, at) => nextProgress(tracked, each, at * 500), start)
    .progress;
}

describe('the progress of a run', () => {
  it('has no fraction until restic has counted', () => {
    expect(after().fraction).toBeNull();
    expect(after(aStatus({ bytesDone: 5 })).fraction).toBeNull();
    const counted = aStatus({ bytesTotal: 10, fraction: 0.5 });
    expect(after(counted, counted).fraction).toBe(0.5);
  });

  it('takes no fraction while the totals still grow, as it would be of too little', () => {
    const at = (bytesTotal: number, fraction: number) => aStatus({ bytesTotal, fraction });
    expect(after(at(10, 0.9), at(100, 0.1)).fraction).toBeNull();
    expect(after(at(10, 0.9), at(100, 0.1), at(100, 0.2)).fraction).toBe(0.2);
    expect(after(at(100, 0.2), at(100, 0.2), at(120, 0.9)).fraction).toBe(0.2);
  });

  it('never goes back, and stays between nothing and all', () => {
    const more = (fraction: number) => aStatus({ bytesTotal: 10, fraction });
    expect(after(more(0.6), more(0.6), more(0.4)).fraction).toBe(0.6);
    expect(after(more(7), more(7)).fraction).toBe(1);
    expect(after(more(-1), more(-1)).fraction).toBe(0);
  });

  it('counts errors, by lines or as restic counts them', () => {
    const error: BackupMessage = { kind: 'error', item: '/a', message: 'no', during: 'archival' };
    expect(after(error, error, aStatus({ errorCount: 1 })).errorCount).toBe(2);
    expect(after(error, aStatus({ errorCount: 4 })).errorCount).toBe(4);
  });

  it('takes the time left from restic, and reckons it where restic says none', () => {
    const at = (bytesDone: number, secondsLeft: number | null = null) =>
      aStatus({ bytesTotal: 10_000, bytesDone, secondsLeft });
    expect(after(at(0), at(500), at(1_000))).toMatchObject({
      bytesPerSecond: 1_000,
      secondsLeft: 9,
    });
    expect(after(at(0), at(500, 77))).toMatchObject({ secondsLeft: 77 });
    expect(after(at(0), at(500))).toMatchObject({ bytesPerSecond: null, secondsLeft: null });
  });

  it('tells no time left where the whole is not known', () => {
    const at = (bytesDone: number) => aStatus({ bytesDone });
    expect(after(at(0), at(500), at(1_000))).toMatchObject({
      bytesPerSecond: 1_000,
      secondsLeft: null,
    });
  });

  it('is not touched by other words', () => {
    const known = after(aStatus({ bytesTotal: 10, bytesDone: 5, fraction: 0.5 }));
    const text: BackupMessage = { kind: 'text', text: 'hello' };
    expect(after(aStatus({ bytesTotal: 10, bytesDone: 5, fraction: 0.5 }), text)).toEqual(known);
  });

  it('serves other tasks as well', () => {
    const start = startProgress('run', 'profile', 'restic');
    const told = { filesDone: 1, filesTotal: 2, bytesDone: 5, bytesTotal: 10, secondsLeft: null };
    expect(advance(start, { ...told, fraction: 0.5 }, 0).progress).toMatchObject({
      ...told,
      fraction: 0.5,
      errorCount: 0,
      currentFile: null,
    });
  });
});

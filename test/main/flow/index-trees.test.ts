import { describe, expect, it } from 'vitest';
import { makeIndexer, type IndexJob } from '../../../main/flow/index-trees.ts';
import type { FolderEntry } from '../../../preload/contract/snapshot.ts';

const entry: FolderEntry = {
  name: 'a',
  path: '/a',
  kind: 'file',
  bytes: 1,
  modifiedAt: null,
  addressable: true,
};

/** An indexer with a clock that is turned by hand, and what it has done. */
function anIndexer({ takes = true }: { readonly takes?: boolean } = {}) {
  const said: string[] = [];
  const done = new Set<string>();
  const timers = new Set<() => void>();
  const indexer = makeIndexer({
    after: (_, act) => {
      timers.add(act);
      return () => timers.delete(act);
    },
    has: (tree) => done.has(tree),
    begin: (tree) => ({
      add: () => takes,
      finish: async () => {
        said.push(`${tree} is done`);
        done.add(tree);
        return true;
      },
      drop: () => {
        said.push(`${tree} is dropped`);
      },
    }),
  });
  const passTime = (): void => {
    for (const act of timers) {
      timers.delete(act);
      act();
    }
  };
  return { ...indexer, said, passTime };
}

/** A walk that goes on until it is let end, or stopped. */
function aWalk(tree: string, said: string[]) {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const job: IndexJob = {
    tree,
    walk: async (hear, signal) => {
      said.push(`${tree} begins`);
      const goesOn = hear(entry);
      const stopped = new Promise((stop) => {
        signal.addEventListener('abort', stop);
      });
      if (goesOn) await Promise.race([promise, stopped]);
      if (!signal.aborted && goesOn) return { ok: true, value: null };
      return { ok: false, failure: { kind: 'cancelled', message: '', hint: '' } };
    },
  };
  return {
    job,
    end: () => {
      resolve(undefined);
    },
  };
}

const soon = () =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

describe('the indexing of trees', () => {
  it('begins when it is quiet, once for each tree', async () => {
    const indexer = anIndexer();
    const { job, end } = aWalk('a', indexer.said);
    indexer.request(job);
    indexer.request(job);
    expect(indexer.said).toEqual([]);
    indexer.passTime();
    indexer.request(job);
    end();
    await soon();
    indexer.request(job);
    indexer.passTime();
    await soon();
    expect(indexer.said).toEqual(['a begins', 'a is done']);
  });

  it('goes on with the tree that was asked for last', async () => {
    const indexer = anIndexer();
    const [a, b, c] = ['a', 'b', 'c'].map((tree) => aWalk(tree, indexer.said));
    indexer.request(a!.job);
    indexer.passTime();
    indexer.request(b!.job);
    indexer.request(c!.job);
    a!.end();
    await soon();
    c!.end();
    await soon();
    expect(indexer.said).toEqual(['a begins', 'a is done', 'c begins', 'c is done']);
  });

  it('leaves nothing when it is stopped, and begins nothing more', async () => {
    const indexer = anIndexer();
    const [a, b] = ['a', 'b'].map((tree) => aWalk(tree, indexer.said));
    indexer.request(a!.job);
    indexer.passTime();
    indexer.request(b!.job);
    await indexer.stop();
    indexer.request(b!.job);
    indexer.passTime();
    await soon();
    expect(indexer.said).toEqual(['a begins', 'a is dropped']);
  });

  it('is over before it has begun where a command is', async () => {
    const indexer = anIndexer();
    indexer.request(aWalk('a', indexer.said).job);
    await indexer.stop();
    indexer.passTime();
    expect(indexer.said).toEqual([]);
  });

  it('tries a tree again that failed, but none that the index refused', async () => {
    for (const [takes, times] of [
      [true, 2],
      [false, 1],
    ] as const) {
      const indexer = anIndexer({ takes });
      const job: IndexJob = {
        tree: 'a',
        walk: async (hear) => {
          hear(entry);
          return { ok: false, failure: { kind: 'repository-unreachable', message: '', hint: '' } };
        },
      };
      for (let turn = 0; turn < 2; turn++) {
        indexer.request(job);
        indexer.passTime();
        await soon();
      }
      expect(indexer.said).toEqual(Array.from({ length: times }, () => 'a is dropped'));
    }
  });
});

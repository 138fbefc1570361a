import { describe, expect, it, onTestFinished } from 'vitest';
import { openStores } from '../../fakes/stores.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { aBook, anOwed } from '../core/a-book.ts';

function open(folder = temporaryFolder()) {
  const stores = openStores(folder);
  onTestFinished(stores.close);
  return stores;
}

describe('the books of tasks', () => {
  it('are kept for each task of each profile, also over a restart', () => {
    const { books, folder } = open();
    const owed = anOwed(5, { told: { cause: 'power', at: 6 } });
    const book = aBook({ owed, retry: { at: null, tries: 2, slot: 4 } });
    expect(books.get('a', 'backup')).toBeNull();
    books.save('a', 'backup', aBook());
    books.save('a', 'backup', book);
    books.save('a', 'check', aBook({ zone: 'Asia/Tokyo' }));
    const again = open(folder).books;
    expect(again.get('a', 'backup')).toEqual(book);
    expect(again.get('a', 'check')?.zone).toBe('Asia/Tokyo');
    expect(again.get('b', 'backup')).toBeNull();
  });

  it('are as they were where one of several writes fails', () => {
    const { books, together } = open();
    books.save('a', 'backup', aBook());
    books.claim('a', 'backup', 1_000, 0);
    const write = () => {
      together(() => {
        books.save('a', 'backup', aBook({ settled: 7 }));
        books.claim('a', 'backup', 2_000, 0);
        books.claim('a', 'backup', 1_000, 0);
      });
    };
    expect(write).toThrow('UNIQUE');
    expect(books.get('a', 'backup')).toEqual(aBook());
    expect(books.isClaimed('a', 'backup', 2_000)).toBe(false);
  });
});

describe('a slot', () => {
  it('can be taken once by each task, also over a restart', () => {
    const { books, folder } = open();
    books.claim('a', 'backup', 1_000, 0);
    books.claim('a', 'check', 1_000, 0);
    books.claim('b', 'backup', 1_000, 0);
    const again = open(folder).books;
    expect(again.isClaimed('a', 'backup', 1_000)).toBe(true);
    expect(again.isClaimed('a', 'backup', 1_001)).toBe(false);
    expect(() => {
      again.claim('a', 'backup', 1_000, 0);
    }).toThrow('UNIQUE');
  });

  it('is forgotten after a while, of its own task only', () => {
    const { books } = open();
    for (const task of ['backup', 'check'] as const) books.claim('a', task, 1_000, 0);
    books.claim('a', 'backup', 9_000, 1_001);
    expect(books.isClaimed('a', 'backup', 1_000)).toBe(false);
    expect(books.isClaimed('a', 'check', 1_000)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import {
  emptyHistory,
  join,
  MOST_STEPS,
  record,
  redo,
  settle,
  TYPING_PAUSE_MS,
  undo,
  type History,
} from '../../../renderer/undo/form-history.ts';

/** A form that is worked on, a second after the other unless told otherwise. */
class Desk<T> {
  history: History = emptyHistory;
  values: T;
  #at = 0;

  constructor(values: T) {
    this.values = values;
  }

  change(next: Partial<T>, afterMs = TYPING_PAUSE_MS, note: string | null = null): this {
    const before = this.values;
    this.values = { ...before, ...next };
    this.#at += afterMs;
    this.history = record(this.history, { before, after: this.values, at: this.#at, note });
    return this;
  }

  follow(next: Partial<T>): this {
    const before = this.values;
    this.values = { ...before, ...next };
    this.history = join(this.history, { before, after: this.values });
    return this;
  }

  settle(next: Partial<T>): this {
    const before = this.values;
    this.values = { ...before, ...next };
    this.history = settle(this.history, { before, after: this.values });
    return this;
  }

  undo(): boolean {
    return this.#went(undo(this.history, this.values));
  }

  redo(): boolean {
    return this.#went(redo(this.history, this.values));
  }

  #went(move: ReturnType<typeof undo<T>>): boolean {
    if (move === null) return false;
    this.history = move.history;
    this.values = move.values;
    return true;
  }
}

const form = { name: '', note: '', isOn: false, paths: [] as { readonly path: string }[] };

const typed = (desk: Desk<typeof form>, text: string, afterMs = 100): Desk<typeof form> => {
  for (let end = 1; end <= text.length; end += 1)
    desk.change({ name: text.slice(0, end) }, afterMs);
  return desk;
};

describe('undo', () => {
  test('takes back the latest first, and redo does it again', () => {
    const desk = new Desk(form).change({ name: 'Docs' }).change({ paths: [{ path: '/a' }] });
    const last = desk.values;
    expect([desk.undo(), desk.values]).toEqual([true, { ...form, name: 'Docs' }]);
    expect([desk.undo(), desk.values]).toEqual([true, form]);
    expect(desk.undo()).toBe(false);
    expect([desk.redo(), desk.redo(), desk.redo()]).toEqual([true, true, false]);
    expect(desk.values).toEqual(last);
  });

  test('leaves nothing to redo once something else is changed', () => {
    const desk = new Desk(form).change({ name: 'Docs' });
    desk.undo();
    desk.change({ isOn: true });
    expect(desk.redo()).toBe(false);
    expect([desk.undo(), desk.values]).toEqual([true, form]);
  });

  test(`remembers ${String(MOST_STEPS)} steps`, () => {
    const desk = new Desk(form);
    for (const at of Array(MOST_STEPS + 5).keys()) desk.change({ name: String(at) });
    let undone = 0;
    while (desk.undo()) undone += 1;
    expect([undone, desk.values.name]).toEqual([MOST_STEPS, '4']);
  });

  test('says again what was said of a step when it is done again', () => {
    const desk = new Desk({ ...form, paths: [{ path: '/a' }] });
    desk.change({ paths: [] }, 0, '/a is gone');
    desk.undo();
    expect(desk.history.past).toEqual([]);
    desk.redo();
    expect(desk.history.past.at(-1)?.note).toBe('/a is gone');
  });
});

describe('typing in one field', () => {
  test('is one step', () => {
    const desk = typed(new Desk(form), 'Docs');
    expect([desk.undo(), desk.values, desk.undo()]).toEqual([true, form, false]);
    desk.redo();
    expect(desk.values.name).toBe('Docs');
  });

  test('is two with a pause', () => {
    const desk = typed(new Desk(form), 'Docs').change({ name: 'Docs 2' });
    desk.undo();
    expect(desk.values.name).toBe('Docs');
  });

  test('is two with another field, a switch or a list in between', () => {
    for (const other of [{ note: 'x' }, { isOn: true }, { paths: [{ path: '/a' }] }]) {
      const desk = typed(new Desk(form), 'Docs').change(other, 10).change({ name: 'Docs!' }, 10);
      expect([desk.undo(), desk.values]).toEqual([true, { ...form, name: 'Docs', ...other }]);
      expect([desk.undo(), desk.undo(), desk.undo()]).toEqual([true, true, false]);
    }
  });

  test('is none when the old text stands there again', () => {
    const desk = typed(new Desk(form), 'Do').change({ name: 'D' }, 10).change({ name: '' }, 10);
    expect(desk.undo()).toBe(false);
  });

  test('begins a step of its own after an undo', () => {
    const desk = typed(new Desk(form), 'Docs').change({ name: 'Docs 2' });
    desk.undo();
    desk.change({ name: 'Docs 3' }, 10);
    desk.undo();
    expect(desk.values.name).toBe('Docs');
  });

  test('switches are never typed', () => {
    const desk = new Desk(form).change({ isOn: true }, 1).change({ isOn: false }, 1);
    expect([desk.undo(), desk.values.isOn]).toEqual([true, true]);
  });
});

test('what follows from a step by itself is taken back with it', () => {
  const desk = new Desk(form).change({ isOn: true }).follow({ note: 'made up' });
  expect([desk.undo(), desk.values]).toEqual([true, form]);
  desk.redo();
  expect(desk.values).toMatchObject({ isOn: true, note: 'made up' });
});

describe('across a save', () => {
  test('undo goes on, from what the save has made of the form', () => {
    const desk = new Desk(form).change({ name: ' Docs ' }).settle({ name: 'Docs' });
    expect([desk.undo(), desk.values]).toEqual([true, form]);
    expect([desk.redo(), desk.values.name]).toEqual([true, 'Docs']);
  });

  test('nothing is done to rows that were put elsewhere', () => {
    const start = {
      name: '',
      rows: [
        { name: 'A', value: '' },
        { name: 'B', value: '' },
      ],
    };
    const [a = { name: '', value: '' }, b = a] = start.rows;
    const desk = new Desk(start)
      .change({ name: 'Docs' })
      .change({ rows: [a, { ...b, value: 'x' }] });
    desk.settle({ rows: [{ ...b, value: 'x' }, a, { name: 'C', value: '' }] });
    expect([desk.undo(), desk.values.name, desk.values.rows.length]).toEqual([true, '', 3]);
    expect(desk.undo()).toBe(false);
  });

  test('a secret keeps the name that it is stored under, and its text is nowhere', () => {
    const header = { name: 'Authorization', isSecret: true, value: '', stored: '' };
    const start = { name: '', headers: [header] };
    const desk = new Desk(start).change({ headers: [{ ...header, value: 'tok' }] });
    expect(desk.history.past).toEqual([]);
    desk
      .change({ name: 'Docs' })
      .settle({ headers: [{ ...header, stored: 'hook-1-authorization' }] });
    desk.undo();
    expect(desk.values.headers[0]?.stored).toBe('hook-1-authorization');
    expect(JSON.stringify(desk.history)).not.toContain('tok');
  });
});

test('what was written in the open is forgotten once its lock is closed', () => {
  const header = { name: 'X', isSecret: false, value: '', stored: '' };
  const desk = new Desk({ headers: [header] });
  desk.change({ headers: [{ ...header, value: 's3cr' }] });
  desk.change({ headers: [{ ...header, value: 's3cret' }] });
  desk.change({ headers: [] });
  desk.undo();
  expect(JSON.stringify(desk.history)).toContain('s3cr');
  desk.change({ headers: [{ ...header, value: 's3cret', isSecret: true }] });
  expect(JSON.stringify(desk.history)).not.toContain('s3cr');
  desk.undo();
  expect(desk.values.headers).toEqual([{ ...header, value: 's3cret' }]);
});

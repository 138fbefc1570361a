import { describe, expect, it } from 'vitest';
import { exampleContext } from '../../../main/core/example-context.ts';
import { contextQuery } from '../../../main/webhook/context-query.ts';
import { aContext, aFailure } from './samples.ts';
import { deliver } from './delivering.ts';

const read = (query: string): URLSearchParams => new URLSearchParams(query);

describe('the context as a query', () => {
  it('names every part by its path', () => {
    const query = read(contextQuery(aContext()));
    expect(query.get('event.type')).toBe('backup.success');
    expect(query.get('run.durationMs')).toBe('9000');
    expect(query.get('stats.bytesAdded')).toBe('1536');
    expect(query.get('event.test')).toBe('false');
  });

  it('repeats the name of a list', () => {
    const query = read(contextQuery(aContext()));
    expect(query.getAll('profile.paths')).toEqual(['/home/ada/letters', '/home/ada/photos']);
    expect(query.has('profile.tags')).toBe(false);
  });

  it('has an empty value for what there is not', () => {
    const query = read(contextQuery(aContext()));
    expect(query.get('error')).toBe('');
    expect(read(contextQuery(exampleContext('before'))).get('run.outcome')).toBe('');
  });

  it('writes every value so that it comes back as it was', () => {
    const stderr = 'a&b=c +%20 "é😀"\r\n#?';
    expect(read(contextQuery(aFailure(stderr))).get('error.stderr')).toBe(stderr);
  });

  it('cuts the ends of long values and of long lists', () => {
    const failure = aFailure('é'.repeat(60_000));
    const problems = Array.from({ length: 20 }, (_, n) => ({
      item: `/${String(n)}`,
      message: 'm',
    }));
    const context = { ...failure, error: failure.error && { ...failure.error, problems } };
    const query = read(contextQuery(context));
    expect(query.get('error.stderr')).toBe('é'.repeat(500));
    expect(query.getAll('error.problems.item')).toEqual(
      problems.slice(0, 10).map(({ item }) => item),
    );
  });

  it('keeps its form where a cut goes through a character of two halves', () => {
    const query = contextQuery(aFailure(`a${'😀'.repeat(300)}`));
    expect(read(query).get('error.stderr')).toBe(`a${'😀'.repeat(249)}\ufffd`);
  });

  it('is sent behind what the URL has already', async () => {
    const query = { kind: 'context' } as const;
    const received = await deliver({ method: 'GET', url: '/x?token=1', query });
    expect(received.url).toBe(`/x?token=1&${contextQuery(aContext())}`);
  });
});

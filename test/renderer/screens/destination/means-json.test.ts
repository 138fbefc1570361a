import { describe, expect, it } from 'vitest';
import type { Body, Hook } from '../../../../preload/contract/hook.ts';
import { meansJson } from '../../../../renderer/screens/destination/means-json.ts';
import { aHook } from '../../../fakes/make.ts';

const body = (format: 'json' | 'text'): Body => ({ kind: 'template', format, text: '' });
const means = (hook: Partial<Hook>, type?: string): boolean =>
  meansJson(aHook({ moments: ['failure'], ...hook }), 'failure', {
    method: 'POST',
    url: 'https://a.example',
    headers: type === undefined ? [] : [{ name: 'content-Type', value: type }],
    body: '',
  });

describe('whether a body is meant as JSON', () => {
  it('is said by its format, or by a header', () => {
    expect(means({ body: body('json') })).toBe(true);
    expect(means({ body: body('text') })).toBe(false);
    expect(means({ body: body('text') }, 'application/problem+json; charset=utf-8')).toBe(true);
    expect(means({ body: body('text') }, 'text/plain')).toBe(false);
    expect(means({ body: { kind: 'none' } })).toBe(false);
  });

  it('is said by the body of the moment', () => {
    const variants = [{ moments: ['failure'] as const, body: body('json') }];
    expect(means({ body: body('text'), variants })).toBe(true);
    expect(
      means({ body: body('json'), variants: [{ moments: ['failure'], body: body('text') }] }),
    ).toBe(false);
    expect(
      means({ body: body('text'), variants: [{ moments: ['success'], body: body('json') }] }),
    ).toBe(false);
  });

  it('is not said by the body of a hook that goes through a channel', () => {
    expect(means({ channelId: 'chat', body: body('json') })).toBe(false);
    expect(means({ channelId: 'chat', body: body('json') }, 'application/json')).toBe(true);
  });
});

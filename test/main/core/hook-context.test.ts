import { describe, expect, it } from 'vitest';
import { exampleContext } from '../../../main/core/example-context.ts';
import { contextBody, PAYLOAD_VERSION } from '../../../main/core/hook-context.ts';

describe('the body of the context', () => {
  it('is the whole context with a version', () => {
    const context = exampleContext('failure');
    expect(JSON.parse(contextBody(context))).toEqual({ version: PAYLOAD_VERSION, ...context });
  });

  it('has its version first, so that a receiver can see it in a cut text', () => {
    expect(contextBody(exampleContext('before'))).toMatch(/^\{"version":1,/);
  });
});

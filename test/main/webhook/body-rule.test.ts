import { describe, expect, it } from 'vitest';
import type { BodyRule } from '../../../preload/contract/hook.ts';
import { redactNothing, redactor } from '../../../main/core/redact.ts';
import { bodyRuleFault } from '../../../main/webhook/body-rule.ts';

const contains = (text: string): BodyRule => ({ kind: 'contains', text, tryAgain: false });
const containsNot = (text: string): BodyRule => ({ kind: 'contains-not', text, tryAgain: false });
const json = (path: string, equals: string | number | boolean | null): BodyRule => ({
  kind: 'json',
  path,
  equals,
  tryAgain: false,
});

const check = (rule: BodyRule, text: string | null, complete = true) =>
  bodyRuleFault(
    rule,
    { host: 'receiver.example', text, shown: text ?? '', complete },
    redactNothing,
  );

describe('the rule for answers', () => {
  it.each([
    [contains('ok'), 'it is ok'],
    [contains(''), ''],
    [containsNot('error'), 'fine'],
    [json('ok', true), '{"ok":true}'],
    [json('result.ok', 'yes'), '{"result":{"ok":"yes"}}'],
    [json('list.1.n', 2), '{"list":[{},{"n":2}]}'],
    [json('error', null), '{"error":null}'],
    [json('', 'ok'), '"ok"'],
    [json(' ', 1), '1'],
  ])('%j holds for %s', (rule, text) => {
    expect(check(rule, text)).toBeNull();
  });

  it.each([
    [contains('ok'), 'OK', /does not contain “ok”.*“OK”/],
    [containsNot('error'), 'an error: no such chat', /contains “error”.*“an error: no such chat”/],
    [json('ok', true), '{"ok":"true"}', /“ok” is not true, but “"true"”/],
    [json('ok', true), '{"okay":true}', /no “ok”, which should be true/],
    [json('error', null), '{}', /no “error”/],
    [json('a.b', 1), '{"a":null}', /no “a\.b”/],
    [json('toString', true), '{}', /no “toString”/],
    [json('length', 2), '"ab"', /no “length”/],
    [json('ok', true), '<html>', /no JSON.*“<html>”/],
  ])('%j is broken by %s', (rule, text, message) => {
    const fault = check(rule, text);
    expect(fault?.error.class).toBe('answer');
    expect(fault?.error.message).toMatch(message);
    expect(fault?.error.message).toContain('receiver.example');
    expect(fault?.error.hint).not.toBe('');
  });

  it('says whether another try makes sense', () => {
    expect(check(contains('ok'), 'no')?.retryable).toBe(false);
    expect(check({ ...contains('ok'), tryAgain: true }, 'no')?.retryable).toBe(true);
  });

  it('says when the answer was too long or unreadable', () => {
    expect(check(contains('ok'), 'x', false)?.error.message).toContain('the first 64 KiB');
    expect(check(json('ok', true), '{"ok":tr', false)?.error.message).toContain('longer than 64');
    expect(check(contains('ok'), null)?.error.message).toContain('compressed');
  });

  it('quotes long answers in part, without line breaks and halves of letters', () => {
    const message = check(contains('ok'), `a\n b${'😀'.repeat(100)}`)?.error.message;
    expect(message).toContain(`“a b${'😀'.repeat(77)}…”`);
  });

  it('checks what came, and quotes what is redacted', () => {
    const redact = redactor(['hunter2']);
    const answer = {
      host: 'receiver.example',
      text: '{"token":"hunter2"}',
      shown: redact('{"token":"hunter2"}'),
      complete: true,
    };
    expect(bodyRuleFault(json('token', 'hunter2'), answer, redact)).toBeNull();
    for (const rule of [json('token', 'other'), contains('hunter2!'), containsNot('hunter2')]) {
      const fault = bodyRuleFault(rule, answer, redact);
      expect(fault?.error.class).toBe('answer');
      expect(JSON.stringify(fault)).not.toContain('hunter2');
    }
  });
});

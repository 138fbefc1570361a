import { describe, expect, it } from 'vitest';
import { formatJsonValue, readJsonValue } from '../../../renderer/words/json-value.ts';

describe('values as they are typed', () => {
  it.each([true, false, null, 12, -0.5, '', 'ok', 'true', '12', ' spaced ', '"quoted"', '"'])(
    'reads %j as it was written',
    (value) => {
      expect(readJsonValue(formatJsonValue(value))).toBe(value);
    },
  );

  it('shows a text as itself, and in quotes only where it would be something else', () => {
    expect(formatJsonValue('ok')).toBe('ok');
    expect(formatJsonValue('12')).toBe('"12"');
  });
});

import { describe, expect, it } from 'vitest';
import { consequencesFor, hookInWords } from '../../../renderer/words/hook.ts';

describe('hooks in words', () => {
  it('offers to stop the backup to hooks at "before" alone', () => {
    expect(consequencesFor(['before'])).toEqual(['ignore', 'warn', 'stop', 'skip']);
    expect(consequencesFor(['before', 'failure'])).toEqual(['ignore', 'warn']);
    expect(consequencesFor([])).toEqual(['ignore', 'warn']);
  });

  it('says when a hook speaks and what it calls', () => {
    expect(
      hookInWords(
        { moments: ['success', 'failure'], method: 'POST', url: 'https://a.example/x' },
        null,
      ),
    ).toBe('success, failure · POST https://a.example/x');
    expect(hookInWords({ moments: [], method: 'GET', url: '' }, null)).toBe('never · GET …');
  });

  it('names the channel that a hook goes through', () => {
    expect(hookInWords({ moments: ['failure'], method: 'POST', url: '' }, 'ntfy')).toBe(
      'failure · through ntfy',
    );
  });
});

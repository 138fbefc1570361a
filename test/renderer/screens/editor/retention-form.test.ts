import { describe, expect, it } from 'vitest';
import { emptyRetention } from '../../../../preload/contract/usual-profile.ts';
import {
  keepsSomething,
  toRetentionForm,
} from '../../../../renderer/screens/editor/retention-form.ts';

describe('a rule for old snapshots', () => {
  const none = toRetentionForm(emptyRetention);

  it('must keep something, by a count, a span or a tag', () => {
    expect(keepsSomething(none)).toContain('at least one');
    expect(keepsSomething({ ...none, within: '0d' })).toContain('at least one');
    expect(keepsSomething({ ...none, yearly: 1 })).toBe(true);
    expect(keepsSomething({ ...none, withinDaily: '2 weeks' })).toBe(true);
    expect(keepsSomething({ ...none, keepTags: 'keep' })).toBe(true);
  });
});

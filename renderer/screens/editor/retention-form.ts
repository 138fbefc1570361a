import type { Retention } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import {
  retentionKinds,
  withinKinds,
  type RetentionKind,
  type WithinKind,
} from '../../words/retention.ts';
import { readSpan } from '../../words/span.ts';
import { drawTags, readTags } from './text-lists.ts';
import { unlessTouched } from './unless-touched.ts';

/** Which snapshots are kept, as the editor holds it. */
export interface RetentionForm
  extends Readonly<Record<RetentionKind, number>>, Readonly<Record<WithinKind, string>> {
  /** Separated by commas. */
  readonly keepTags: string;
  readonly groupBy: Readonly<Record<GroupName, boolean>>;
}

type GroupName = Retention['groupBy'][number];

/** What snapshots can be told apart by, in the order in which it is shown. */
export const groupNames = ['host', 'paths', 'tags'] as const satisfies readonly GroupName[];

/** The form of a stored rule. */
export function toRetentionForm(retention: Retention): RetentionForm {
  const { keepTags, groupBy, ...rules } = retention;
  return {
    ...rules,
    keepTags: drawTags(keepTags),
    groupBy: {
      host: groupBy.includes('host'),
      paths: groupBy.includes('paths'),
      tags: groupBy.includes('tags'),
    },
  };
}

/** Reads the form back onto the rule that it was drawn from. What is no span counts as empty. */
export function fromRetentionForm(form: RetentionForm, before: Retention): Retention {
  const counts = Object.fromEntries(retentionKinds.map((kind) => [kind, form[kind]]));
  const spans = withinKinds.map((kind) => [
    kind,
    unlessTouched(form[kind], before[kind], {
      draw: (span) => span,
      read: (text) => readSpan(text) ?? '',
    }),
  ]);
  const groupBy = groupNames.filter((name) => form.groupBy[name]);
  const sameGroups =
    groupBy.length === before.groupBy.length &&
    groupBy.every((name) => before.groupBy.includes(name));
  return {
    ...before,
    ...counts,
    ...Object.fromEntries(spans),
    keepTags: readTags(form.keepTags, before.keepTags),
    groupBy: sameGroups ? before.groupBy : groupBy,
  };
}

/** What is wrong with a rule as a whole: without any, `forget` would keep nothing. True is "all right". */
export function keepsSomething(form: RetentionForm): true | string {
  const kept =
    retentionKinds.some((kind) => form[kind] > 0) ||
    withinKinds.some((kind) => /[1-9]/.test(readSpan(form[kind]) ?? '')) ||
    form.keepTags.trim() !== '';
  return kept || t('editorMistakes.keepsNothing');
}

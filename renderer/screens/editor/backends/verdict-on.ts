import { t } from '../../../../words/t.ts';
import type { PlaceField } from './backend.ts';

/** What is wrong with what is typed into a field of a place; true is "all right". */
export function verdictOn({ isOptional = false, rule, key }: PlaceField, text = ''): true | string {
  const clean = text.trim();
  if (clean !== '') return rule?.(clean) ?? true;
  if (isOptional) return true;
  return key === 'folder' || key === 'location'
    ? t('editorMistakes.noLocation')
    : t('editorMistakes.needed');
}

import { getDefaults, setDefaults } from 'react-i18next';
import { Trans } from 'react-i18next/TransWithoutContext';
import { translator } from '../../words/t.ts';
import type { WordKey, WordValues } from '../../words/translated.ts';

/**
 * A text of `words/` with elements in it, so that each language has its own order: `<strong>…</strong>`
 * or `<path/>` in the text is the element of that name in `tags`. Values are shown as they are, whatever
 * they hold. Names of HTML's void elements (`link`, `input`) do not work as tags.
 */
export function Rich<K extends WordKey>(
  props: {
    readonly of: K;
    readonly tags: Readonly<Record<string, React.ReactElement>>;
  } & ([] extends WordValues<K>
    ? { readonly values?: never }
    : { readonly values: WordValues<K>[0] }),
): React.ReactNode {
  const values: Readonly<Record<string, unknown>> = { ...props.values };
  return (
    <Trans
      i18n={translator}
      t={translator.t}
      i18nKey={props.of as string}
      values={values}
      {...(typeof values['count'] === 'number' ? { count: values['count'] } : {})}
      components={props.tags}
      tOptions={{ interpolation: { escape } }}
    />
  );
}

/**
 * The library fills values in twice, before and after it has found the elements: a brace of a value is
 * hidden in between, or `{{name}}` in it would be taken for a variable.
 */
const BRACE = '&#123;';

const { unescape = (text: string) => text } = getDefaults() ?? {};

setDefaults({ unescape: (text) => unescape(text.replaceAll(BRACE, '{')) });

function escape(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('{', BRACE);
}

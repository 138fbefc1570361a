import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { Rich } from '../../../renderer/parts/rich.tsx';
import { speak } from '../../../words/speak.ts';

afterEach(() => speak({ language: 'en', locale: 'en' }));

const tags = {
  strong: createElement('strong'),
  muted: createElement('span', { className: 'muted' }),
};

const found = (count: number, text: string): string =>
  renderToStaticMarkup(
    createElement(Rich<'snapshots.foundInAll'>, {
      of: 'snapshots.foundInAll',
      values: { count, text },
      tags,
    }),
  );

describe('a text with elements in it', () => {
  it('has them where its words are, and counts', () => {
    expect(found(1204, '*.jpg')).toBe(
      '<strong>1,204 places</strong> <span class="muted">in all snapshots for “*.jpg”</span>',
    );
    expect(found(1, 'a')).toContain('<strong>1 place</strong>');
  });

  it('has them in the language that is spoken', async () => {
    await speak({ language: 'de', locale: 'de' });
    expect(found(1204, 'a')).toContain('<strong>1.204 Stellen</strong>');
  });

  it.each([
    ['an element', '<strong>x</strong>', '&lt;strong&gt;x&lt;/strong&gt;'],
    ['an entity', 'R&amp;D', 'R&amp;amp;D'],
    ['a variable', '{{count}}', '{{count}}'],
    ['another text', '$t(parts.save)', '$t(parts.save)'],
  ])('shows a value as it is, even one that looks like %s', (_what, text, shown) => {
    expect(found(2, text)).toContain(`for “${shown}”`);
  });
});

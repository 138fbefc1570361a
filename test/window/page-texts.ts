import type { Page } from 'playwright-core';

/** Every text, name and hint on the page, seen or not, but for code and what programs said. */
export function namesOnPage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const code = node.parentElement?.closest('pre, code, script, style, .cm-content') ?? null;
      if (code === null) found.add((node.textContent ?? '').trim());
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        found.add((element.getAttribute(name) ?? '').trim());
      }
    }
    found.delete('');
    return [...found];
  });
}

/** Opens what is folded on a screen, and what is folded in that, each once. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = (): Promise<void> =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done();
          });
        });
      });
    const opened = new Set<Element>();
    const folded = (): readonly HTMLElement[] =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'main details:not([open]) > summary, main button[aria-expanded="false"]:not([aria-haspopup])',
        ),
      ].filter((each) => !opened.has(each));
    await painted();
    for (let next = folded(); next.length > 0 && opened.size < 200; next = folded()) {
      for (const each of next) {
        opened.add(each);
        each.click();
        await painted();
      }
    }
  });
}

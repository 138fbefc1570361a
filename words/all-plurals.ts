type Chapters = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

/**
 * The words of a language with every form of plural that it has: one that is not written is like `_other`.
 * i18next would take the English text there. (French and Spanish have a form for whole millions, which
 * few texts need.)
 */
export function withAllPlurals(language: string, words: Chapters): Chapters {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const filled = Object.entries(words).map(([chapter, texts]) => {
    const forms = Object.entries(texts).flatMap(([name, text]) =>
      name.endsWith('_other')
        ? pluralCategories.map((form) => [name.replace(/other$/, form), text] as const)
        : [],
    );
    return [chapter, { ...Object.fromEntries(forms), ...texts }] as const;
  });
  return Object.fromEntries(filled);
}

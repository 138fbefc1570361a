import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

// WCAG 2.2, 1.4.3 and 1.4.11: https://www.w3.org/TR/WCAG22/#contrast-minimum
const TEXT = 4.5;
const GRAPHICS = 3;

type Rgb = readonly [red: number, green: number, blue: number];
type Tokens = Readonly<Record<string, string>>;

const folder = path.resolve(import.meta.dirname, '../../../renderer/style');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

/** The tokens of each `:root` rule of a file, in their order. */
function rulesOf(css: string): readonly Tokens[] {
  return [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
    Object.fromEntries(
      [...body.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
    ),
  );
}

const [light = {}, darkAlone = {}] = rulesOf(read('tokens.css'));
const [moreAlone = {}, moreDarkAlone = {}] = rulesOf(read('contrast.css'));
const dark = { ...light, ...darkAlone };
const themes: Readonly<Record<string, Tokens>> = {
  light,
  dark,
  'light with more contrast': { ...light, ...moreAlone },
  'dark with more contrast': { ...dark, ...moreAlone, ...moreDarkAlone },
};

function rgb(hex: string | undefined): Rgb {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(hex ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`rgb: ${String(hex)} is no colour in six digits`);
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** A colour of so many percent over another one, as `color-mix` with `transparent` paints it. */
function over(top: Rgb, percent: number, ground: Rgb): Rgb {
  const mix = (a: number, b: number): number => a * (percent / 100) + b * (1 - percent / 100);
  return [mix(top[0], ground[0]), mix(top[1], ground[1]), mix(top[2], ground[2])];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function ratio(one: Rgb, other: Rgb): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['ground', 'surface', 'raised', 'field'];
const states = ['success', 'warning', 'danger', 'info'];
const inks = ['ink', 'muted', 'accent-text', ...states];

/** Every pair of text and ground that is drawn, and its ratio. */
function textPairs(tokens: Tokens): readonly (readonly [name: string, ratio: number])[] {
  const of = (name: string): Rgb => rgb(tokens[name]);
  const tint = Number.parseFloat(tokens['tint'] ?? '');
  return [
    ...grounds.flatMap((ground) =>
      inks.map((ink) => [`${ink} on ${ground}`, ratio(of(ink), of(ground))] as const),
    ),
    // Notices, troubles and marked rows: what stands on a state's tint.
    ...['ground', 'surface'].flatMap((ground) =>
      states.flatMap((state) =>
        ['ink', 'muted', state].map(
          (ink) =>
            [
              `${ink} on ${state} over ${ground}`,
              ratio(of(ink), over(of(state), tint, of(ground))),
            ] as const,
        ),
      ),
    ),
    // What is chosen: in the rail, and in the finder.
    ...['ground', 'raised'].map(
      (ground) =>
        [
          `ink on what is chosen over ${ground}`,
          ratio(of('ink'), over(of('accent'), 16, of(ground))),
        ] as const,
    ),
    ['text on accent', ratio(of('on-accent'), of('accent'))],
    ['text on danger', ratio(of('surface'), of('danger'))],
  ];
}

/** Marks that are no text: the outline of what has the focus, and the icons of states. */
function markPairs(tokens: Tokens): readonly (readonly [name: string, ratio: number])[] {
  const of = (name: string): Rgb => rgb(tokens[name]);
  return grounds.flatMap((ground) =>
    ['accent-text', ...states].map(
      (mark) => [`${mark} on ${ground}`, ratio(of(mark), of(ground))] as const,
    ),
  );
}

describe.each(Object.entries(themes))('the colours in %s', (_, tokens) => {
  it.each(textPairs(tokens))('are read: %s', (_name, found) => {
    expect(found).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(markPairs(tokens))('are seen: %s', (_name, found) => {
    expect(found).toBeGreaterThanOrEqual(GRAPHICS);
  });
});

it('reads the tokens that the window has', () => {
  expect(Object.keys(light)).toEqual(expect.arrayContaining([...grounds, ...inks, 'accent']));
  expect(Object.keys(darkAlone)).toEqual(expect.arrayContaining(['ground', ...states]));
});

it('knows the ratios of the standard’s own examples', () => {
  expect(ratio([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(ratio(rgb('#777777'), rgb('#ffffff'))).toBeCloseTo(4.48, 2);
});

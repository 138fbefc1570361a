import { describe, expect, it } from 'vitest';
import { failureOf, healthchecksExample, importedFrom, importText } from './samples.ts';
import { severalProfiles } from './several-profiles.ts';

describe('a file to import', () => {
  it.each(['toml', 'yaml', 'json', 'hcl'] as const)(
    'S0-33 gives the same profile when the example is written in %s',
    (language) => {
      const toml = importedFrom(healthchecksExample('toml'), 'profiles.toml');
      expect(importedFrom(healthchecksExample(language), `profiles.${language}`)).toEqual(toml);
    },
  );

  it.each(['toml', 'yaml', 'json', 'hcl'] as const)(
    'S0-33 is recognised by its contents when its name says nothing: %s',
    (language) => {
      expect(importText(healthchecksExample(language), 'backup.conf').ok).toBe(true);
    },
  );

  it('S0-33 gives the same drafts of several profiles in all four languages', () => {
    const expected = importedFrom(severalProfiles.toml, 'profiles.toml');
    expect(expected.drafts.map(({ profile }) => profile.name)).toEqual(['documents', 'photos']);
    expect(expected.drafts[0]?.profile.tasks.backup.hooks).toHaveLength(3);
    for (const [language, text] of Object.entries(severalProfiles)) {
      expect(importedFrom(text, `profiles.${language}`), language).toEqual(expected);
      expect(importedFrom(text, 'backup.conf'), `${language}, unnamed`).toEqual(expected);
    }
  });

  it.each([
    ['profiles.toml', 'a = 1\nb = = "hunter2"', 'line 2, column 5'],
    ['profiles.yaml', 'a: 1\nb: "hunter2', 'line 2, column'],
    ['profiles.json', '{\n  "a": hunter2\n}', 'line 2, column 8'],
    ['profiles.json', '{\n  "a": "hunter2" "b"\n}', 'line 2, column 18'],
    ['profiles.hcl', 'a = 1\nb = "hunter2', 'line 2, column 5'],
    ['profiles.hcl', 'a = 1\n  hunter2', 'line 2, column 10'],
    ['profiles.json', '{"a": 1', 'ends too early in line 1, column 8'],
  ])('that is malformed is refused with the place, without quoting it: %s', (name, text, place) => {
    const failure = failureOf(text, name);
    expect(failure.kind).toBe('invalid-input');
    expect(failure.message).toContain(place);
    expect(JSON.stringify(failure)).not.toContain('hunter2');
  });

  it('cannot reach a prototype by its keys', () => {
    const json = '{"__proto__":{"polluted":true},"constructor":{"backup":{"source":"/a"}}}';
    const hcl = '__proto__ { polluted = true }\nconstructor "backup" { source = "/a" }';
    for (const { drafts } of [importedFrom(json, 'p.json'), importedFrom(hcl, 'p.hcl')]) {
      expect(drafts.map(({ profile }) => profile.name)).toEqual(['constructor']);
      expect('polluted' in {}).toBe(false);
    }
  });

  it('that unfolds to something huge is refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 12; n += 1) {
      const before = `*a${String(n - 1)}`;
      lines.push(`a${String(n)}: &a${String(n)} [${Array(10).fill(before).join(', ')}]`);
    }
    expect(failureOf(lines.join('\n'), 'profiles.yaml').message).toContain('anchors');
  });

  it.each([
    ['JSON', '['.repeat(100) + ']'.repeat(100), 'x.json'],
    ['JSON', '{"a":'.repeat(100_000), 'x.json'],
    ['YAML', '['.repeat(100_000), 'x.yaml'],
    ['TOML', `a = ${'['.repeat(100_000)}`, 'x.toml'],
    ['HCL', 'a {'.repeat(100_000), 'x.hcl'],
  ])('that is nested without end is refused: %s', (_language, text, name) => {
    expect(failureOf(text, name).kind).toBe('invalid-input');
  });

  it('that holds a list only is refused', () => {
    expect(failureOf('[1, 2]', 'x.json').message).toContain('no keys with values');
  });

  it('that is empty is refused', () => {
    expect(failureOf('', 'x.yaml').kind).toBe('invalid-input');
    expect(failureOf('', 'x.toml').message).toContain('no profile');
  });
});

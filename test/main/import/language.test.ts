import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../main/import/language.ts';

describe('the language of a file', () => {
  it.each([
    ['p.toml', 'TOML'],
    ['p.YAML', 'YAML'],
    ['p.yml', 'YAML'],
    ['p.json', 'JSON'],
    ['/etc/a.toml/p.hcl', 'HCL'],
  ])('is told by how its name ends: %s', (name, language) => {
    expect(languageOf(name, '')).toBe(language);
  });

  it('is JSON in a file of HCL that begins with {', () => {
    expect(languageOf('p.hcl', '\uFEFF\n{"a": 1}')).toBe('JSON');
  });

  it.each([
    ['{"nas": {}}', 'JSON'],
    ['[nas]\nrepository = "/a"', 'TOML'],
    ['# nas\n[nas.backup]\n[nas.check]', 'TOML'],
    ['repository = "/a"', 'TOML'],
    ['nas = { repository = "/a" }', 'TOML'],
    ['"the nas".\'a b\' = 1', 'TOML'],
    ['nas: {url: "https://a.example/?a=b"}', 'YAML'],
    ['version = "1"\n[nas.backup.send-after]\nbody = """\nnas {\n}\n"""', 'TOML'],
    ['nas:\n  repository: /a', 'YAML'],
    ['---\nnas: {repository: /a}', 'YAML'],
    ['nas:\n  body: |\n    x = {\n    nas {\n    }', 'YAML'],
    ['', 'YAML'],
    ['nas {\n}', 'HCL'],
    ['nas{ repository = "/a" }', 'HCL'],
    ['"nas" "backup" {\n}', 'HCL'],
    ['\uFEFF# nas\r\n\r\nnas = {\r\n}', 'HCL'],
    ['nas = { # nas\n}', 'HCL'],
    ['// nas\nversion = "1"', 'HCL'],
    ['/* nas */\nversion = "1"', 'HCL'],
    ['version = "1"\nnas {\n  source = [\n    ["a"],\n  ]\n}', 'HCL'],
  ])('is told by how it looks: %j is %s', (text, language) => {
    expect(languageOf('backup.conf', text)).toBe(language);
  });

  it('is told in time of a file that is nothing but blanks', () => {
    for (const blank of ['\n', ' ', 'a ', '"', '" ']) {
      expect(languageOf('backup.conf', `a${blank.repeat(2_000_000)}`)).toBe('YAML');
    }
  });
});

/** The languages that a configuration file may be written in. */
export type Language = 'JSON' | 'TOML' | 'YAML' | 'HCL';

/** As much of a text as is looked at, in characters. */
const GLANCE = 65_536;

const HCL_SECTION =
  /^(?:[\w.-]+|"[^"]*")(?:[ \t]+(?:[\w.-]+|"[^"]*"))*[ \t]*(?:\{|=[ \t]*\{[ \t]*(?:(?:#|\/\/).*)?$)/;

const TOML_LINE = /^(?:\[|(?:[\w. \t-]|"[^"]*"|'[^']*')+=)/;

/** Tells the language by the file's extension, or else by what its text looks like. */
export function languageOf(path: string, text: string): Language {
  const beginning = text.slice(0, GLANCE).trimStart();
  const isJson = beginning.startsWith('{');
  switch (/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()) {
    case 'json':
      return 'JSON';
    case 'toml':
      return 'TOML';
    case 'yaml':
    case 'yml':
      return 'YAML';
    case 'hcl':
      // HCL has a second way of writing it, which is JSON.
      return isJson ? 'JSON' : 'HCL';
    default:
      return isJson ? 'JSON' : languageByLines(beginning);
  }
}

function languageByLines(beginning: string): Language {
  const lines = beginning
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (looksLikeHcl(lines)) return 'HCL';
  return TOML_LINE.test(lines[0] ?? '') ? 'TOML' : 'YAML';
}

/** A section's opening line is neither TOML nor YAML, but their texts over several lines may hold one. */
function looksLikeHcl(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  if (/^\/[/*]/.test(first) || HCL_SECTION.test(first)) return true;
  const isTableOfToml = (line: string) => /^\[.*\][ \t]*(?:#.*)?$/.test(line);
  return (
    /^(?:[\w.-]+|"[^"]*")[ \t]*=/.test(first) &&
    lines.some((line) => HCL_SECTION.test(line)) &&
    !lines.some(isTableOfToml)
  );
}

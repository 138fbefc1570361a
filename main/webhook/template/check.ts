import { compileTemplate } from './compile.ts';
import { parseTemplate } from './parse.ts';
import type { TemplateTarget } from './place.ts';
import type { TemplateProblem } from './problem.ts';
import { unknownVariables } from './unknown-variables.ts';

/**
 * What the author of a template should mend, in the order of the text, so that an editor can show
 * it while it is written and not when a backup has failed. `known` holds the paths of all variables.
 */
export function checkTemplate(
  source: string,
  target: TemplateTarget,
  known: readonly string[],
): readonly TemplateProblem[] {
  const compilation = compileTemplate(source, target);
  const parsed = parseTemplate(source);
  const broken = compilation.ok ? [] : compilation.problems;
  const unknown = compilation.ok && parsed.ok ? unknownVariables(parsed.program, known) : [];
  return [...broken, ...unknown].toSorted((a, b) => a.line - b.line || a.column - b.column);
}

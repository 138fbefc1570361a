import { compileTemplate } from './compile.ts';
import { impossibleComparisons } from './impossible-comparisons.ts';
import { parseTemplate } from './parse.ts';
import type { TemplateTarget } from './place.ts';
import type { TemplateProblem } from './problem.ts';
import { unknownVariables } from './unknown-variables.ts';

/**
 * What the author of a template should mend, in the order of the text, so that an editor can show
 * it while it is written and not when a backup has failed. `known` holds the paths of all variables,
 * `values` all that a variable can be, for those of which that is known.
 */
export function checkTemplate(
  source: string,
  target: TemplateTarget,
  known: readonly string[],
  values: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly TemplateProblem[] {
  const compilation = compileTemplate(source, target);
  if (!compilation.ok) return inOrder(compilation.problems);
  const parsed = parseTemplate(source);
  if (!parsed.ok) return parsed.problems;
  return inOrder([
    ...unknownVariables(parsed.program, known),
    ...impossibleComparisons(parsed.program, values),
  ]);
}

function inOrder(problems: readonly TemplateProblem[]): readonly TemplateProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

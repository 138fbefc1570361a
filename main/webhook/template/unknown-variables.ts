import { t } from '../../../words/t.ts';
import { adviceAt, type TemplateProblem } from './problem.ts';
import { orDidYouMean } from './suggest.ts';
import type { Path, Program } from './syntax-tree.ts';
import { resolvePath, walkCalls, type Scopes } from './walk-calls.ts';

/**
 * The variables of a template that no context has. They render empty, so this is for the
 * author while writing. `known` holds paths like `run.durationMs`.
 */
export function unknownVariables(
  program: Program,
  known: readonly string[],
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  walkCalls(program, {
    onPath: (path, scopes) => {
      const problem = path.data ? unknownData(path) : null;
      const found = problem ?? unknownVariable(path, scopes, known);
      if (found !== null) problems.push(found);
    },
  });
  return problems;
}

const DATA_NAMES = ['index', 'key', 'first', 'last', 'root'];

function unknownData(path: Path): TemplateProblem | null {
  if (DATA_NAMES.includes(path.parts[0] ?? '')) return null;
  const names = DATA_NAMES.map((each) => `@${each}`);
  const name = path.original;
  return adviceAt(path, orDidYouMean(t('template.noData', { name }), name, names));
}

function unknownVariable(
  path: Path,
  scopes: Scopes,
  known: readonly string[],
): TemplateProblem | null {
  const full = resolvePath(path, scopes);
  if (full === null || full.length === 0 || isKnown(full.join('.'), known)) return null;
  const name = full.join('.');
  return adviceAt(path, orDidYouMean(t('template.noVariable', { name }), name, known));
}

/** A known path, one on the way to it, or one below a path of which no more is known. */
function isKnown(name: string, known: readonly string[]): boolean {
  return known.some(
    (path) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`),
  );
}

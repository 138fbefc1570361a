import { isCallable } from './functions.ts';
import { problemAt, type TemplateProblem } from './problem.ts';
import { didYouMean } from './suggest.ts';
import {
  calledName,
  type Block,
  type Call,
  type Expression,
  type Mustache,
  type Path,
  type Program,
} from './syntax-tree.ts';

/** What a path is read from: the variable at that path, or something that nothing is known of. */
interface Scope {
  readonly base: readonly string[] | null;
  /** Names that `as |…|` gave. */
  readonly given: readonly string[];
}

interface Search {
  readonly known: readonly string[];
  readonly problems: TemplateProblem[];
}

type Scopes = readonly [Scope, ...Scope[]];

/**
 * The variables that a template uses and that do not exist. They render empty, so this is for the
 * author while writing. `known` holds paths like `run.durationMs`.
 */
export function unknownVariables(
  program: Program,
  known: readonly string[],
): readonly TemplateProblem[] {
  const search: Search = { known, problems: [] };
  searchProgram(program, [{ base: [], given: [] }], search);
  return search.problems;
}

function searchProgram(program: Program, scopes: Scopes, search: Search): void {
  for (const statement of program.body) {
    if (statement.type === 'MustacheStatement') searchCall(statement, scopes, search);
    if (statement.type === 'BlockStatement') searchBlock(statement, scopes, search);
  }
}

function searchBlock(block: Block, scopes: Scopes, search: Search): void {
  for (const param of block.params) searchExpression(param, scopes, search);
  if (block.program !== undefined) {
    searchProgram(block.program, scopesWithin(block, block.program, scopes), search);
  }
  if (block.inverse !== undefined) searchProgram(block.inverse, scopes, search);
}

/** `each` and `with` read their body from their value; the other blocks change nothing. */
function scopesWithin(block: Block, program: Program, scopes: Scopes): Scopes {
  const name = calledName(block.path);
  if (name !== 'each' && name !== 'with') return scopes;
  const [value] = block.params;
  const readable = name === 'with' && value?.type === 'PathExpression';
  const base = readable ? resolve(value, scopes) : null;
  return [{ base, given: program.blockParams ?? [] }, ...scopes];
}

function searchExpression(expression: Expression, scopes: Scopes, search: Search): void {
  if (expression.type === 'SubExpression') searchCall(expression, scopes, search);
  if (expression.type === 'PathExpression') searchPath(expression, scopes, search);
}

function searchCall(call: Mustache | Call, scopes: Scopes, search: Search): void {
  const name = calledName(call.path);
  const isVariable = name === null || !isCallable(name);
  if (isVariable && call.params.length === 0) searchExpression(call.path, scopes, search);
  for (const param of call.params) searchExpression(param, scopes, search);
}

const DATA_NAMES = ['index', 'key', 'first', 'last', 'root'];

function searchPath(path: Path, scopes: Scopes, search: Search): void {
  if (path.data && !DATA_NAMES.includes(path.parts[0] ?? '')) {
    const suggestion = didYouMean(
      path.original,
      DATA_NAMES.map((name) => `@${name}`),
    );
    search.problems.push(problemAt(path, `There is no "${path.original}".${suggestion}`));
    return;
  }
  const full = resolve(path, scopes);
  if (full === null || full.length === 0 || isKnown(full.join('.'), search.known)) return;
  const name = full.join('.');
  const message = `There is no variable "${name}", so nothing is shown here.`;
  search.problems.push(problemAt(path, message + didYouMean(name, search.known)));
}

/** The path from the root of the variables; null where that cannot be said. */
function resolve(path: Path, scopes: Scopes): readonly string[] | null {
  if (path.data) return path.parts[0] === 'root' ? path.parts.slice(1) : null;
  const [first] = path.parts;
  if (
    path.depth === 0 &&
    scopes.some(({ given }) => first !== undefined && given.includes(first))
  ) {
    return null;
  }
  const base = scopes[path.depth]?.base ?? null;
  return base === null ? null : [...base, ...path.parts];
}

/** A known path, one on the way to it, or one below a path of which no more is known. */
function isKnown(name: string, known: readonly string[]): boolean {
  return known.some(
    (path) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`),
  );
}

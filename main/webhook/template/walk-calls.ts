import { isCallable } from './functions.ts';
import {
  calledName,
  valuesGiven,
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

/** The nearest scope first. */
export type Scopes = readonly Scope[];

/** What a reader of a template wants to see. */
export interface Visitor {
  readonly onPath?: (path: Path, scopes: Scopes) => void;
  readonly onCall?: (call: Mustache | Block | Call, scopes: Scopes) => void;
}

/**
 * Shows a visitor every path that reads a variable and everything that calls a function, with what
 * is needed to say which variable that is.
 */
export function walkCalls(program: Program, visitor: Visitor): void {
  walkProgram(program, [{ base: [], given: [] }], visitor);
}

/** The path from the root of the variables; null where that cannot be said. */
export function resolvePath(path: Path, scopes: Scopes): readonly string[] | null {
  if (path.data) return path.parts[0] === 'root' ? path.parts.slice(1) : null;
  const [first] = path.parts;
  const isGiven = scopes.some(({ given }) => first !== undefined && given.includes(first));
  if (path.depth === 0 && isGiven) return null;
  const base = scopes[path.depth]?.base ?? null;
  return base === null ? null : [...base, ...path.parts];
}

function walkProgram(program: Program, scopes: Scopes, visitor: Visitor): void {
  for (const statement of program.body) {
    if (statement.type === 'MustacheStatement') walkCall(statement, scopes, visitor);
    if (statement.type === 'BlockStatement') walkBlock(statement, scopes, visitor);
  }
}

function walkBlock(block: Block, scopes: Scopes, visitor: Visitor): void {
  visitor.onCall?.(block, scopes);
  walkArguments(block, scopes, visitor);
  if (block.program !== undefined) {
    walkProgram(block.program, scopesWithin(block, block.program, scopes), visitor);
  }
  if (block.inverse !== undefined) walkProgram(block.inverse, scopes, visitor);
}

/** `each` and `with` read their body from their value; the other blocks change nothing. */
function scopesWithin(block: Block, program: Program, scopes: Scopes): Scopes {
  const name = calledName(block.path);
  if (name !== 'each' && name !== 'with') return scopes;
  const [value] = block.params;
  const readable = name === 'with' && value?.type === 'PathExpression';
  const base = readable ? resolvePath(value, scopes) : null;
  return [{ base, given: program.blockParams ?? [] }, ...scopes];
}

function walkExpression(expression: Expression, scopes: Scopes, visitor: Visitor): void {
  if (expression.type === 'SubExpression') walkCall(expression, scopes, visitor);
  if (expression.type === 'PathExpression') visitor.onPath?.(expression, scopes);
}

function walkCall(call: Mustache | Call, scopes: Scopes, visitor: Visitor): void {
  const name = calledName(call.path);
  const isVariable = name === null || !isCallable(name);
  if (isVariable && call.params.length === 0) walkExpression(call.path, scopes, visitor);
  else visitor.onCall?.(call, scopes);
  walkArguments(call, scopes, visitor);
}

function walkArguments(call: Mustache | Call | Block, scopes: Scopes, visitor: Visitor): void {
  for (const value of valuesGiven(call)) walkExpression(value, scopes, visitor);
}

/** A stretch of the template's source. Lines count from 1, columns from 0. */
export interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/**
 * Handlebars' syntax tree as its parser really makes it. Its own types are no union and promise
 * parts that can be missing (`{{^if x}}` has no `program`), so the compiler could not help.
 */
export interface Program {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
  readonly loc: Location;
}

export type Statement = Mustache | Block | Content | Comment | Forbidden;

/** `{{…}}`, or `{{{…}}}` when it is not escaped. */
export interface Mustache {
  readonly type: 'MustacheStatement';
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
  readonly escaped: boolean;
  readonly loc: Location;
}

/** `{{#x}}…{{else}}…{{/x}}`. */
export interface Block {
  readonly type: 'BlockStatement';
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
  readonly program?: Program;
  readonly inverse?: Program;
  readonly loc: Location;
}

export interface Content {
  readonly type: 'ContentStatement';
  readonly value: string;
  readonly loc: Location;
}

export interface Comment {
  readonly type: 'CommentStatement';
  readonly loc: Location;
}

/** What Bellhop does not allow: it could call itself without end. */
export interface Forbidden {
  readonly type: 'PartialStatement' | 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
  readonly loc: Location;
}

export type Expression = Path | Call | Literal;

export interface Path {
  readonly type: 'PathExpression';
  /** `@index` and its like. */
  readonly data: boolean;
  /** How many `../` it climbs. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
  readonly loc: Location;
}

/** `(name …)`. */
export interface Call {
  readonly type: 'SubExpression';
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
  readonly loc: Location;
}

export type Literal =
  | { readonly type: 'StringLiteral'; readonly value: string; readonly loc: Location }
  | { readonly type: 'NumberLiteral'; readonly value: number; readonly loc: Location }
  | { readonly type: 'BooleanLiteral'; readonly value: boolean; readonly loc: Location }
  | { readonly type: 'UndefinedLiteral' | 'NullLiteral'; readonly loc: Location };

export interface Hash {
  readonly type: 'Hash';
  readonly pairs: readonly { readonly key: string; readonly value: Expression }[];
  readonly loc: Location;
}

/** The name by which an expression could call a function: `x`, not `x.y`, `./x` or `../x`. */
export function calledName(path: Expression): string | null {
  if (path.type !== 'PathExpression' || path.data || path.depth > 0) return null;
  const [name] = path.parts;
  return path.parts.length === 1 && name === path.original ? name : null;
}

/** The arguments of a call, and the named ones after them. */
export function valuesGiven(call: Mustache | Call | Block): readonly Expression[] {
  return [...call.params, ...(call.hash?.pairs.map(({ value }) => value) ?? [])];
}

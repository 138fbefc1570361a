import { quotedInWords, seriesInWords } from '../../../words/list.ts';
import { t } from '../../../words/t.ts';
import { adviceAt, type TemplateProblem } from './problem.ts';
import { nearest, orDidYouMean } from './suggest.ts';
import {
  calledName,
  valuesGiven,
  type Block,
  type Call,
  type Expression,
  type Literal,
  type Mustache,
  type Path,
  type Program,
} from './syntax-tree.ts';
import { resolvePath, walkCalls, type Scopes } from './walk-calls.ts';

type AnyCall = Mustache | Block | Call;
type Values = ReadonlyMap<string, readonly string[]>;

/**
 * Comparisons of a variable with something that it never is, as `{{#eq ALERT_TYPE 'ALERT_FAIL'}}`:
 * nothing fails there, but the alert never says what it should. `values` holds, by path, what a
 * variable can be.
 */
export function impossibleComparisons(
  program: Program,
  values: Values,
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  walkCalls(program, {
    onCall: (call, scopes) => {
      const problem = impossible(call, scopes, values);
      if (problem !== null) problems.push(problem);
    },
  });
  return problems;
}

function impossible(call: AnyCall, scopes: Scopes, values: Values): TemplateProblem | null {
  const [path, literal] = compared(call) ?? [];
  if (path === undefined || literal === undefined) return null;
  const name = resolvePath(path, scopes)?.join('.') ?? '';
  const possible = values.get(name);
  const never = writtenLiteral(literal);
  if (possible === undefined || never === null || possible.includes(never)) return null;
  return adviceAt(literal, neverInWords(name, never, possible));
}

function neverInWords(name: string, never: string, possible: readonly string[]): string {
  if (nearest(never, possible) !== null) {
    return orDidYouMean(t('template.never', { name, never }), never, possible);
  }
  const values = seriesInWords(possible.map(quotedInWords));
  return t('template.neverBut', { name, never, values });
}

const EQUALITIES: readonly (string | null)[] = ['eq', 'ne', 'is', 'isnt', 'unlessEq'];
const EQUAL_SIGNS: readonly string[] = ['==', '===', '!=', '!=='];

/** The variable and the literal that a call asks to be equal, whichever stands first. */
function compared(call: AnyCall): readonly [Path, Literal] | null {
  const sides = comparedSides(call);
  const path = sides.find((side) => side.type === 'PathExpression');
  const literal = sides.find(isLiteral);
  return path === undefined || literal === undefined ? null : [path, literal];
}

function comparedSides(call: AnyCall): readonly Expression[] {
  const name = calledName(call.path);
  const given = valuesGiven(call);
  if (EQUALITIES.includes(name)) return given;
  const [left, sign, right] = given;
  const isEquality = sign?.type === 'StringLiteral' && EQUAL_SIGNS.includes(sign.value);
  return name === 'compare' && isEquality && left && right ? [left, right] : [];
}

function isLiteral(expression: Expression): expression is Literal {
  return expression.type !== 'PathExpression' && expression.type !== 'SubExpression';
}

/** A literal as it is written; null for `null` and `undefined`, which ask for no value at all. */
function writtenLiteral(literal: Literal): string | null {
  switch (literal.type) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return String(literal.value);
    case 'NullLiteral':
    case 'UndefinedLiteral':
      return null;
  }
}

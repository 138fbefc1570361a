import { t } from '../../../words/t.ts';
import { functions, isCallable } from './functions.ts';
import { readJson, type JsonState } from './json-quotes.ts';
import { placeFor, type TemplateTarget } from './place.ts';
import { problemAt, type TemplateProblem } from './problem.ts';
import {
  calledName,
  type Block,
  type Call,
  type Expression,
  type Location,
  type Mustache,
  type Path,
  type Program,
  type Statement,
} from './syntax-tree.ts';

/** The names under which the compiled template calls back; no template can write them itself. */
export const WRITE = '$write';
export const WRITE_SECRET = '$secret';

export interface Placed {
  readonly program: Program;
  readonly problems: readonly TemplateProblem[];
}

interface Walk {
  readonly target: TemplateTarget;
  readonly problems: TemplateProblem[];
}

interface Step<T> {
  readonly value: T;
  readonly after: JsonState;
}

/**
 * Makes every `{{…}}` a call that writes its value for the place where it stands. Handlebars can
 * only escape for HTML, and a body, a URL and a header are none.
 */
export function writePlaces(program: Program, target: TemplateTarget): Placed {
  const walk: Walk = { target, problems: [] };
  const { value, after } = walkProgram(program, 'outside', walk);
  if (after !== 'outside' && walk.problems.length === 0) {
    walk.problems.push(problemAt(program, t('template.stringOpen')));
  }
  return { program: value, problems: walk.problems };
}

function walkProgram(program: Program, from: JsonState, walk: Walk): Step<Program> {
  let state = from;
  const body = program.body.map((statement) => {
    const step = walkStatement(statement, state, walk);
    state = step.after;
    return step.value;
  });
  return { value: { ...program, body }, after: state };
}

function walkStatement(statement: Statement, state: JsonState, walk: Walk): Step<Statement> {
  switch (statement.type) {
    case 'ContentStatement': {
      const after = walk.target === 'json' ? readJson(state, statement.value) : state;
      return { value: statement, after };
    }
    case 'MustacheStatement':
      return { value: placeMustache(statement, state, walk), after: past(state) };
    case 'BlockStatement':
      if (showsValue(statement)) {
        const mustache: Mustache = { ...statement, type: 'MustacheStatement', escaped: true };
        return { value: placeMustache(mustache, state, walk), after: past(state) };
      }
      refuseAfterBackslash(statement, state, walk);
      return { value: walkBlock(statement, past(state), walk), after: past(state) };
    case 'CommentStatement':
    case 'PartialStatement':
    case 'PartialBlockStatement':
    case 'Decorator':
    case 'DecoratorBlock':
      return { value: statement, after: state };
  }
}

/** `{{#moment "YYYY"}}…{{/moment}}` is its value, as in Checkly, and not what stands inside. */
function showsValue({ path }: Block): boolean {
  return functions.get(calledName(path) ?? '')?.block === 'shows';
}

/** Where the reader stands after a value: a backslash before it is complained about only once. */
function past(state: JsonState): JsonState {
  return state === 'escaped' ? 'inside' : state;
}

function walkBlock(block: Block, from: JsonState, walk: Walk): Block {
  const walkBranch = (branch: Program) => {
    const { value, after } = walkProgram(branch, from, walk);
    if (after !== from) {
      walk.problems.push(problemAt(block, t('template.quoteInBlock')));
    }
    return value;
  };
  return {
    ...block,
    ...(block.program && { program: walkBranch(block.program) }),
    ...(block.inverse && { inverse: walkBranch(block.inverse) }),
  };
}

function placeMustache(mustache: Mustache, state: JsonState, walk: Walk): Mustache {
  refuseAfterBackslash(mustache, state, walk);
  const { loc } = mustache;
  const place = placeFor(walk.target, !mustache.escaped, state !== 'outside');
  const isSecret = calledName(mustache.path) === 'secret';
  return {
    type: 'MustacheStatement',
    path: pathTo(isSecret ? WRITE_SECRET : WRITE, loc),
    params: [
      { type: 'StringLiteral', value: place, loc },
      ...(isSecret ? mustache.params : [valueOf(mustache)]),
    ],
    escaped: false,
    loc,
  };
}

function refuseAfterBackslash(node: Mustache | Block, state: JsonState, walk: Walk): void {
  if (state !== 'escaped') return;
  walk.problems.push(problemAt(node, t('template.backslash', { three: '\\\\\\' })));
}

/** What stands between the braces, as an argument. */
function valueOf(mustache: Mustache): Expression {
  const name = calledName(mustache.path);
  const calls = name !== null && isCallable(name);
  if (mustache.params.length === 0 && !calls) return mustache.path;
  const { path, params, hash, loc } = mustache;
  return { type: 'SubExpression', path, params, ...(hash && { hash }), loc } satisfies Call;
}

function pathTo(name: string, loc: Location): Path {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
}

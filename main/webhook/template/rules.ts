import { seriesInWords } from '../../../words/list.ts';
import { t } from '../../../words/t.ts';
import { builtInBlocks, functions, isCallable } from './functions.ts';
import { MAX_EACH_DEPTH, MAX_NODES } from './limits.ts';
import { problemAt, type TemplateProblem } from './problem.ts';
import { nearest, orDidYouMean } from './suggest.ts';
import {
  calledName,
  valuesGiven,
  type Block,
  type Call,
  type Expression,
  type Mustache,
  type Program,
  type Statement,
} from './syntax-tree.ts';
import type { TemplateFunction } from './template-function.ts';

/** A secret's name, as the vault takes it. */
const SECRET_NAME = /^[A-Za-z0-9._-]{1,100}$/;

const SECRET_EXAMPLE = '{{secret "NAME"}}';

interface Inspection {
  readonly problems: TemplateProblem[];
  nodes: number;
}

/** What in a template is not allowed, whatever its data: it is not rendered until that is mended. */
export function breaches(program: Program): readonly TemplateProblem[] {
  const inspection: Inspection = { problems: [], nodes: 0 };
  inspectProgram(program, 0, inspection);
  if (inspection.nodes <= MAX_NODES) return inspection.problems;
  return [problemAt(program, t('template.tooManyParts', { most: MAX_NODES }))];
}

/** Counts a node; false when there are too many to go on. */
function enter(inspection: Inspection): boolean {
  inspection.nodes += 1;
  return inspection.nodes <= MAX_NODES;
}

function inspectProgram(program: Program, eachDepth: number, inspection: Inspection): void {
  for (const statement of program.body) {
    if (!enter(inspection)) return;
    inspectStatement(statement, eachDepth, inspection);
  }
}

function inspectStatement(statement: Statement, eachDepth: number, inspection: Inspection): void {
  switch (statement.type) {
    case 'MustacheStatement':
      return inspectMustache(statement, inspection);
    case 'BlockStatement':
      return inspectBlock(statement, eachDepth, inspection);
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return complain(inspection, statement, t('template.noPartials', { partial: '{{> …}}' }));
    case 'Decorator':
    case 'DecoratorBlock':
      return complain(inspection, statement, t('template.noDecorators', { decorator: '{{* …}}' }));
    case 'ContentStatement':
    case 'CommentStatement':
      return;
  }
}

function inspectMustache(mustache: Mustache, inspection: Inspection): void {
  const name = calledName(mustache.path);
  if (name === 'secret') return inspectSecret(mustache, inspection);
  const calls = mustache.params.length > 0 || (mustache.hash?.pairs.length ?? 0) > 0;
  if (calls || (name !== null && isCallable(name))) inspectCall(mustache, inspection);
}

function inspectSecret(mustache: Mustache, inspection: Inspection): void {
  const [name, ...more] = mustache.params;
  const named = name?.type === 'StringLiteral' && SECRET_NAME.test(name.value);
  if (named && more.length === 0 && mustache.hash === undefined) return;
  complain(inspection, mustache, t('template.secretForm', { secret: SECRET_EXAMPLE }));
}

function inspectBlock(block: Block, eachDepth: number, inspection: Inspection): void {
  const name = calledName(block.path);
  const repeats = name === 'each';
  if (name !== null && builtInBlocks.has(name)) {
    const includeZero = block.hash?.pairs.every(({ key }) => key === 'includeZero') ?? true;
    if (block.params.length !== 1 || !includeZero) {
      complain(inspection, block, t('template.blockOneValue', { block: `{{#${name}}}` }));
    }
  } else if (name === null || (functions.get(name)?.block ?? 'none') === 'none') {
    complain(inspection, block, unknownBlock(writtenName(block.path)));
  } else {
    checkArguments(name, block, inspection);
  }
  if (repeats && eachDepth >= MAX_EACH_DEPTH) {
    complain(inspection, block, t('template.eachDepth', { each: '{{#each}}' }));
  }
  inspectExpressions(valuesGiven(block), inspection);
  const depth = eachDepth + (repeats ? 1 : 0);
  if (block.program !== undefined) inspectProgram(block.program, depth, inspection);
  if (block.inverse !== undefined) inspectProgram(block.inverse, depth, inspection);
}

function inspectCall(call: Mustache | Call, inspection: Inspection): void {
  const name = calledName(call.path);
  if (name === 'secret') {
    complain(inspection, call, t('template.secretPassed', { secret: SECRET_EXAMPLE }));
  } else if (name !== null && builtInBlocks.has(name)) {
    const [open, close] = [`{{#${name} …}}`, `{{/${name}}}`];
    complain(inspection, call, t('template.isBlock', { name, open, close }));
  } else if (name === null || !isCallable(name)) {
    complain(inspection, call, unknownFunction(writtenName(call.path)));
  } else {
    checkArguments(name, call, inspection);
  }
  inspectExpressions(valuesGiven(call), inspection);
}

function inspectExpressions(expressions: readonly Expression[], inspection: Inspection): void {
  for (const expression of expressions) {
    if (!enter(inspection)) return;
    if (expression.type === 'SubExpression') inspectCall(expression, inspection);
  }
}

function checkArguments(name: string, call: Mustache | Call | Block, inspection: Inspection): void {
  const { takes, named = [], lastAs } = functions.get(name) ?? LOOKUP;
  const [fewest, most] = takes;
  const given = call.hash?.pairs.map(({ key }) => key) ?? [];
  const unknown = given.find((key) => key !== lastAs && !named.includes(key));
  const count = call.params.length + given.filter((key) => key === lastAs).length;
  if (unknown !== undefined) {
    complain(inspection, call, unknownArgument(name, unknown));
  } else if (count < fewest || count > most) {
    const message =
      fewest === most
        ? t('template.takes', { name, count: fewest, given: count })
        : t('template.takesBetween', { name, fewest, most, given: count });
    complain(inspection, call, message);
  }
}

function unknownArgument(name: string, given: string): string {
  const { named = [], lastAs } = functions.get(name) ?? LOOKUP;
  const known = [...named, ...(lastAs === undefined ? [] : [lastAs])];
  if (known.length === 0) return t('template.noNamedArguments', { name });
  const names = known.map((key) => `${key}=…`);
  return t('template.noArgumentNamed', { name, given, known: seriesInWords(names) });
}

/** `lookup` is Handlebars' own: a list or object, and the key. */
const LOOKUP: Pick<TemplateFunction, 'takes' | 'named' | 'lastAs'> = { takes: [2, 2] };

function writtenName(path: Expression): string {
  return path.type === 'PathExpression' ? path.original : '…';
}

function unknownFunction(name: string): string {
  const known = [...functions.keys(), 'lookup', 'secret'];
  return orDidYouMean(t('template.noFunction', { name }), name, known);
}

function unknownBlock(name: string): string {
  const blocks = [...functions].filter(([, { block }]) => block !== 'none').map(([block]) => block);
  const known = [...builtInBlocks, ...blocks];
  if (nearest(name, known) !== null) {
    return orDidYouMean(t('template.noBlock', { name }), name, known);
  }
  const [ifBlock, withBlock, each] = ['{{#if …}}', '{{#with …}}', '{{#each …}}'];
  return t('template.noBlockBut', { name, if: ifBlock, with: withBlock, each });
}

function complain(inspection: Inspection, node: Statement | Expression, message: string): void {
  inspection.problems.push(problemAt(node, message));
}

import Handlebars from 'handlebars';
import { translator } from '../../../words/t.ts';
import { builtInBlocks, functions } from './functions.ts';
import { parseForRendering, parseTemplate } from './parse.ts';
import type { TemplateTarget } from './place.ts';
import type { TemplateProblem } from './problem.ts';
import { breaches } from './rules.ts';
import type { Program } from './syntax-tree.ts';
import { WRITE, WRITE_SECRET, writePlaces } from './write-places.ts';

/** A template that is ready to be rendered: what it calls back with comes along each time. */
export type Compiled = (
  variables: Readonly<Record<string, unknown>>,
  callbacks: Readonly<Record<string, Handlebars.HelperDelegate>>,
) => string;

export type Compilation =
  | { readonly ok: true; readonly template: Compiled }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** Reads and checks a template and makes it ready; remembers the last few, for they come again. */
export function compileTemplate(source: string, target: TemplateTarget): Compilation {
  // What is wrong with it is said in the language of then.
  const key = `${translator.language}:${target}:${source}`;
  const remembered = cache.get(key);
  const compilation = remembered ?? compileAnew(source, target);
  cache.delete(key);
  cache.set(key, compilation);
  const [oldest] = cache.keys();
  if (cache.size > CACHE_SIZE && oldest !== undefined) cache.delete(oldest);
  return compilation;
}

const CACHE_SIZE = 64;
const cache = new Map<string, Compilation>();

/** Handlebars' own blocks without `log`, which writes to the console. */
const blocks: typeof Handlebars = Handlebars.create();
blocks.unregisterHelper('log');

const knownHelpers = Object.fromEntries([
  ...[...functions.keys(), ...builtInBlocks, 'lookup', WRITE, WRITE_SECRET].map((n) => [n, true]),
  ['log', false],
]) as KnownHelpers; // Its type wants every built-in name spelled out.

function compileAnew(source: string, target: TemplateTarget): Compilation {
  const parsed = parseTemplate(source);
  if (!parsed.ok) return parsed;
  const broken = breaches(parsed.program);
  if (broken.length > 0) return { ok: false, problems: broken };
  const { program, problems } = writePlaces(parseForRendering(source), target);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, template: ready(program) };
}

function ready(program: Program): Compiled {
  const template = blocks.compile<unknown>(program, { knownHelpers, knownHelpersOnly: true });
  return (variables, callbacks) =>
    template(variables, {
      helpers: { ...callbacks },
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
}

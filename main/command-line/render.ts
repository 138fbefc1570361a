import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { exampleContext } from '../core/example-context.ts';
import type { HookContext } from '../core/hook-context.ts';
import { knownValues, knownVariables } from '../core/known-variables.ts';
import { showSealed } from '../core/sealed-text.ts';
import { templateVariables } from '../core/template-variables.ts';
import { checkTemplate } from '../webhook/template/check.ts';
import type { TemplateTarget } from '../webhook/template/place.ts';
import { renderTemplate } from '../webhook/template/render.ts';
import { exitCodes, type Terminal } from './terminal.ts';

const targets: readonly TemplateTarget[] = ['json', 'text', 'html', 'form', 'url', 'header'];

/** Renders a template from stdin, with a made-up run or a context from a file, and says what to mend. */
export async function renderCommand(
  words: { readonly target: string; readonly context?: string | undefined },
  terminal: Terminal,
  input: NodeJS.ReadableStream,
): Promise<number> {
  const target = targets.find((each) => each === words.target);
  if (target === undefined) return terminal.fail(noTarget(words.target));
  const variables = await readVariables(words.context);
  if (!variables.ok) return terminal.fail(variables.failure);
  const source = await readAll(input);
  const problems = problemsIn(source, target);
  const rendered = renderTemplate(source, target, variables.value);
  if (!rendered.ok) return terminal.fail(rendered.failure);
  for (const { line, column, message } of problems) {
    terminal.say(`${String(line)}:${String(column)} ${message}`);
  }
  const text = showSealed(rendered.value);
  terminal.result({ text, problems }, () => [text]);
  return exitCodes.well;
}

function problemsIn(source: string, target: TemplateTarget): ReturnType<typeof checkTemplate> {
  return checkTemplate(source, target, knownVariables([]), knownValues);
}

/** A file may hold a whole context, as the log shows it, or any other variables. */
async function readVariables(
  file: string | undefined,
): Promise<Result<Readonly<Record<string, unknown>>>> {
  if (file === undefined) return { ok: true, value: templateVariables(exampleContext('failure')) };
  try {
    const read = JSON.parse(await readFile(file, 'utf8')) as unknown;
    if (typeof read !== 'object' || read === null || Array.isArray(read)) {
      return { ok: false, failure: noContext(file, 'It holds no object.') };
    }
    const isContext = ['event', 'run', 'profile'].every((key) => key in read);
    // A context without some of its parts just leaves those variables empty.
    const context = { ...exampleContext('failure'), ...read } as HookContext;
    return { ok: true, value: isContext ? templateVariables(context) : { ...read } };
  } catch (error) {
    return { ok: false, failure: noContext(file, String(error)) };
  }
}

function noTarget(target: string): Failure {
  return {
    kind: 'invalid-input',
    message: `There is no target “${target}”.`,
    hint: `Choose one of ${targets.join(', ')}.`,
  };
}

function noContext(file: string, details: string): Failure {
  return {
    kind: 'invalid-input',
    message: `The context ${file} cannot be read.`,
    hint: 'Give a file that holds a JSON object.',
    details,
  };
}

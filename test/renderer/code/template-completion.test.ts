import { CompletionContext, type Completion } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { describeVariables } from '../../../main/core/describe-variables.ts';
import { exampleContext } from '../../../main/core/example-context.ts';
import { describeFunctions } from '../../../main/webhook/template/describe-functions.ts';
import { templateCompletion } from '../../../renderer/code/template-completion.ts';

const words = {
  variables: describeVariables({
    context: exampleContext('success'),
    own: [{ PLACE: 'attic' }],
    isMadeUp: false,
  }),
  functions: describeFunctions(),
};

/** What is offered where `|` stands in the text. */
async function offered(marked: string): Promise<ReadonlyMap<string, Completion> | null> {
  const pos = marked.indexOf('|');
  const state = EditorState.create({ doc: marked.replace('|', '') });
  const result = await templateCompletion(() => words)(new CompletionContext(state, pos, true));
  return result && new Map(result.options.map((each) => [each.label, each]));
}

async function names(marked: string): Promise<readonly string[]> {
  return [...((await offered(marked))?.keys() ?? [])];
}

describe('what an editor of templates offers', () => {
  it('is nothing outside of tags, in comments and in texts', async () => {
    for (const text of [
      '|',
      'run.|',
      '{{a}} b|',
      '{{! r|',
      '{{!-- r|',
      '{{secret "a|',
      "{{eq a 'b|",
      '\\{{a|',
    ]) {
      expect([text, await offered(text)]).toEqual([text, null]);
    }
  });

  it('is all variables and what gives a value, with the value now and a closed tag', async () => {
    const found = await offered('{ "a": "{{run.o|');
    expect(found?.get('run.outcome')).toMatchObject({
      detail: 'succeeded',
      apply: 'run.outcome}}',
    });
    expect(found?.get('PLACE')?.detail).toBe('attic');
    expect(found?.get('truncate')).toMatchObject({ apply: 'truncate ', detail: 'text 80' });
    expect(found?.get('$UUID')?.apply).toBe('$UUID');
    expect(found?.has('each')).toBe(false);
    expect(found?.has('else')).toBe(false);
  });

  it('closes a tag as it began, and not again', async () => {
    expect((await offered('{{{ru|'))?.get('summary')?.apply).toBe('summary}}}');
    expect((await offered('{{ru|}} and'))?.get('summary')?.apply).toBe('summary');
    expect((await offered('{{ru| {{b}}'))?.get('summary')?.apply).toBe('summary}}');
  });

  it('is only variables as an argument, which does not close the tag', async () => {
    const found = await offered('{{truncate su|');
    expect(found?.get('summary')?.apply).toBe('summary');
    expect(found?.has('truncate')).toBe(false);
    expect(await names('{{eq (u|')).toContain('uppercase');
    expect(await names('{{eq "a" su|')).toContain('summary');
  });

  it('is only blocks after {{#, and only the innermost open one after {{/', async () => {
    const blocks = await names('{{#|');
    expect(blocks).toEqual(expect.arrayContaining(['if', 'each', 'eq']));
    expect(blocks).not.toContain('truncate');
    expect(blocks).not.toContain('summary');
    expect(await names('{{#if a}}{{#each b}}{{/|')).toEqual(['each']);
    expect(await names('{{#if a}}{{#each b}}{{/each}}{{/|')).toEqual(['if']);
    expect((await offered('{{#if a}}{{/|'))?.get('if')?.apply).toBe('if}}');
    expect(await names('{{#if a}}{{e|')).toContain('else');
  });
});

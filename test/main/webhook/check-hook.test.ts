import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownValues, knownVariables } from '../../../main/core/known-variables.ts';
import { checkHook } from '../../../main/webhook/check-hook.ts';
import { readTemplateFile } from '../../../main/webhook/read-template-file.ts';
import type { Hook } from '../../../preload/contract/hook.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { fields, json, text } from './delivering.ts';
import { aHook } from './samples.ts';

const problemsOf = (hook: Partial<Hook>) =>
  checkHook(aHook(hook), {
    known: knownVariables([{ TEAM: 'storage' }]),
    values: knownValues,
    readFile: readTemplateFile,
  });

describe('a hook that is being written', () => {
  it('has no problem when all is well', async () => {
    const problems = await problemsOf({
      url: 'https://h/{{PROFILE_NAME}}?x={{secret "TOKEN"}}',
      headers: [{ name: 'X-Team', value: '{{TEAM}}' }],
      query: fields({ a: '{{event.moment}}' }),
      body: json('{"a": "{{run.message}}", "b": {{json stats}} }'),
    });
    expect(problems).toEqual([]);
  });

  it('says of every field what is wrong with it, and where', async () => {
    const problems = await problemsOf({
      url: 'https://h/{{PROFIL_NAME}}',
      headers: [
        { name: 'X-A', value: 'fine' },
        { name: 'X-B', value: '{{nobody}}' },
      ],
      query: fields({ a: 'fine', b: '{{#if}}{{/if}}' }),
      body: text('one\n  {{run.mesage}}'),
    });
    expect(problems.map(({ field, line, column, serious }) => [field, line, column, serious]))
      // Unknown variables are advice; what cannot be rendered is serious.
      .toEqual([
        ['url', 1, 13, false],
        ['headers.1.value', 1, 3, false],
        ['query.fields.1.value', 1, 1, true],
        ['body', 2, 5, false],
      ]);
    expect(problems[0]?.message).toContain('PROFILE_NAME');
    expect(problems[3]?.message).toContain('run.message');
  });

  it('is checked in what it does differently at some moments, too', async () => {
    const problems = await problemsOf({
      variants: [
        { moments: ['before'], method: 'GET' },
        {
          moments: ['failure'],
          url: 'https://h/{{nobody}}',
          query: fields({ a: '{{nobody}}' }),
          body: text('{{nobody}}'),
        },
      ],
    });
    expect(problems.map(({ field }) => field)).toEqual([
      'variants.1.url',
      'variants.1.query.fields.0.value',
      'variants.1.body',
    ]);
  });

  it('hears of values that a variable never has', async () => {
    const [problem, ...others] = await problemsOf({
      body: text('{{#eq ALERT_TYPE "ALERT_FAILED"}}x{{/eq}}'),
    });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ field: 'body', serious: false });
    expect(problem?.message).toContain('ALERT_FAILURE');
  });

  it('has the template of its file checked', async () => {
    const file = path.join(temporaryFolder(), 'body.json');
    writeFileSync(file, '{\n"a": "{{nobody}}"}');
    const [problem, ...others] = await problemsOf({
      body: { kind: 'file', format: 'json', path: file },
    });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ field: 'body', line: 2, column: 9, serious: false });
  });

  it('hears of a file that is not there', async () => {
    const file = path.join(temporaryFolder(), 'gone.json');
    const problems = await problemsOf({ body: { kind: 'file', format: 'json', path: file } });
    expect(problems).toEqual([
      {
        field: 'body',
        message: `The file ${file} is not there. Put the file there, or choose another one in the hook.`,
        line: 1,
        column: 1,
        serious: true,
      },
    ]);
  });
});

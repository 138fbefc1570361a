import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { renderCommand } from '../../../main/command-line/render.ts';
import { exampleContext } from '../../../main/core/example-context.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { aTerminal } from './samples.ts';

interface Words {
  readonly target?: string;
  /** What the context's file holds. */
  readonly context?: string;
  readonly json?: boolean;
}

/** Fills in a template as if it came from stdin. */
async function render(template: string, { target = 'text', context, json = false }: Words = {}) {
  const { terminal, out, err } = aTerminal({ json });
  const file = path.join(temporaryFolder(), 'context.json');
  if (context !== undefined) writeFileSync(file, context);
  const words = { target, context: context === undefined ? undefined : file };
  const code = await renderCommand(words, terminal, Readable.from([template]));
  return { code, out: out(), err: err() };
}

const odd = JSON.stringify({ x: 'a "b" & <c>\n/d?é' });

describe('bellhop render', () => {
  it.each([
    ['text', '{{x}}', 'a "b" & <c>\n/d?é'],
    ['json', '{"x":"{{x}}"}', String.raw`{"x":"a \"b\" & <c>\n/d?é"}`],
    ['html', '<p>{{x}}</p>', '<p>a &quot;b&quot; &amp; &lt;c&gt;\n/d?é</p>'],
    ['form', 'x={{x}}', 'x=a+%22b%22+%26+%3Cc%3E%0A%2Fd%3F%C3%A9'],
    [
      'url',
      'https://a.example/{{x}}',
      'https://a.example/a%20%22b%22%20%26%20%3Cc%3E%0A%2Fd%3F%C3%A9',
    ],
    ['header', 'X {{x}}', 'X a "b" & <c> /d?é'],
  ])('fills in a template for %s', async (target, template, rendered) => {
    expect(await render(template, { target, context: odd })).toEqual({
      code: 0,
      out: `${rendered}\n`,
      err: expect.any(String) as unknown,
    });
  });

  it('takes a made-up failure when no context is given', async () => {
    const { out } = await render('{{profile.name}}: {{event.moment}}, {{ERROR_EXIT_CODE}}');
    expect(out).toBe('Documents: failure, 12\n');
  });

  it('takes a whole context from a file, with the names of other tools', async () => {
    const context = { ...exampleContext('success'), summary: 'All is well' };
    const said = await render('{{ALERT_TITLE}} {{PROFILE_COMMAND}} {{ALERT_TYPE}}', {
      context: JSON.stringify(context),
    });
    expect(said).toEqual({ code: 0, out: 'All is well backup ALERT_RECOVERY\n', err: '' });
  });

  it('takes a context that lacks some of its parts', async () => {
    const { event, run, profile } = exampleContext('success');
    const context = JSON.stringify({ event, run, profile });
    expect(await render('{{PROFILE_NAME}}', { context })).toMatchObject({
      code: 0,
      out: 'Documents\n',
    });
  });

  it('S4-23 leaves out what nobody knows, and says so', async () => {
    expect(await render('a\n  {{profile.nmae}}b')).toEqual({
      code: 0,
      out: 'a\n  b\n',
      err: expect.stringMatching(/^2:\d+ .*profile\.name/) as unknown,
    });
  });

  it('shows a secret by its name', async () => {
    const { out } = await render('Bearer {{secret "token"}}', { target: 'header' });
    expect(out).toBe('Bearer {{secret "token"}}\n');
  });

  it('writes one JSON document with what is to be mended', async () => {
    const { out, code } = await render('{{profile.nmae}}', { json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      text: '',
      problems: [
        {
          line: 1,
          column: expect.any(Number) as unknown,
          message: expect.stringContaining('profile.name') as unknown,
          serious: false,
        },
      ],
    });
  });

  it('says where a template is broken', async () => {
    const said = await render('fine\n{{#if x}}');
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toMatch(/line 2/i);
  });

  it.each(['yaml', '', 'JSON', 'toString'])('knows no target "%s"', async (target) => {
    expect(await render('x', { target })).toEqual({
      code: 1,
      out: '',
      err: `There is no target “${target}”.\nChoose one of json, text, html, form, url, header.\n`,
    });
  });

  it.each(['{"a":', '[]', 'null', '7', ''])('takes no context %j', async (context) => {
    const said = await render('x', { context });
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toMatch(
      /^The context .*context\.json cannot be read\.\nGive a file that holds a JSON object\.\n/,
    );
  });

  it('takes a context with parts of another kind for what they are', async () => {
    const context = '{"event":1,"run":null,"profile":[]}';
    const said = await render('{{PROFILE_NAME}}{{event}}', { context });
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toContain('cannot be read');
  });

  it('says so when the file of the context is not there', async () => {
    const { terminal, err, document } = aTerminal({ json: true });
    const words = { target: 'text', context: '/nowhere/context.json' };
    expect(await renderCommand(words, terminal, Readable.from(['x']))).toBe(1);
    expect(document()).toMatchObject({
      failure: { kind: 'invalid-input', details: expect.stringContaining('ENOENT') as unknown },
    });
    expect(err()).toContain('/nowhere/context.json');
  });

  it('gives no template a way out of its context', async () => {
    const context = '{"__proto__":{"secretly":"yes"},"a":1}';
    const { out } = await render('{{secretly}}|{{constructor}}|{{a.toString}}', { context });
    expect(out).toBe('||\n');
  });

  it('takes a template that comes in pieces', async () => {
    const { terminal, out } = aTerminal();
    const bytes = Buffer.from('é{{a}}');
    const input = Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]);
    await renderCommand({ target: 'text' }, terminal, input);
    expect(out()).toBe('é\n');
  });
});

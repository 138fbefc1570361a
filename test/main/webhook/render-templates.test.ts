import { describe, expect, it } from 'vitest';
import { showSealed } from '../../../main/core/sealed-text.ts';
import { renderTemplatesWith } from '../../../main/webhook/render-templates.ts';
import { startRenderer } from '../../../main/webhook/template/render-in-worker.ts';
import type { RenderRequest } from '../../../main/webhook/template/render-message.ts';
import { valueOf } from './samples.ts';

/** A worker that cannot be started: whoever asks it hears of it. */
const nowhere = new URL('./there-is-no-such-worker.ts', import.meta.url);

/** The real thread, with what it is asked to render. */
function aThread() {
  const { render, close } = startRenderer({
    limitMs: 30_000,
    workerUrl: new URL('../../../main/webhook/template/render-worker.ts', import.meta.url),
  });
  const asked: (readonly RenderRequest[])[] = [];
  return {
    asked,
    close,
    render: renderTemplatesWith({
      render: (requests) => {
        asked.push(requests);
        return render(requests);
      },
    }),
  };
}

const text = (source: string) => ({ source, target: 'text' }) as const;

describe('templates of a request', () => {
  it('that call nothing start no thread', async () => {
    const { asked, render } = aThread();
    const templates = [
      { source: 'https://a.example/b?c=é', target: 'url' },
      { source: 'plain', target: 'header' },
      { source: '{"a":{"b":1}}', target: 'json' },
      text('one { and two } }'),
    ] as const;
    const rendered = await render(templates, {});
    expect(rendered.map((each) => showSealed(valueOf(each)))).toEqual(
      templates.map(({ source }) => source),
    );
    expect(asked).toEqual([]);
  });

  it('are rendered here where there can be no thread', async () => {
    const render = renderTemplatesWith(startRenderer({ limitMs: 1_000, workerUrl: nowhere }));
    const rendered = await render([text('plain'), text('{{a}}')], { a: '1' });
    expect(rendered.map((each) => showSealed(valueOf(each)))).toEqual(['plain', '1']);
  });

  it('are as many as there are, also none', async () => {
    const render = renderTemplatesWith(startRenderer({ limitMs: 1_000, workerUrl: nowhere }));
    expect(await render([], {})).toEqual([]);
  });

  it('are rendered together, in their order, with the same variables', async () => {
    const { asked, render, close } = aThread();
    const templates = [
      text('plain'),
      text('{{a}}'),
      { source: '{"a":"{{a}}"}', target: 'json' },
      text('plain'),
      text('{{#if a}}'),
      text('{{secret "token"}}'),
    ] as const;
    const rendered = await render(templates, { a: '"' });
    await close();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.map(({ source }) => source)).toEqual([
      '{{a}}',
      '{"a":"{{a}}"}',
      '{{#if a}}',
      '{{secret "token"}}',
    ]);
    expect(rendered.map((each) => (each.ok ? showSealed(each.value) : each.failure.kind))).toEqual([
      'plain',
      '"',
      String.raw`{"a":"\""}`,
      'plain',
      'invalid-input',
      '{{secret "token"}}',
    ]);
  });

  it('may be one and the same several times', async () => {
    const { render, close } = aThread();
    const same = text('{{a}}');
    const rendered = await render([same, same, { ...same }], { a: '1' });
    await close();
    expect(rendered.map((each) => showSealed(valueOf(each)))).toEqual(['1', '1', '1']);
  });

  it('read the same with a backslash before the braces', async () => {
    const { render, close } = aThread();
    const [rendered] = await render([text(String.raw`\{{a}}`)], { a: '1' });
    await close();
    expect(showSealed(valueOf(rendered!))).toBe('{{a}}');
  });
});

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { showSealed } from '../../../../main/core/sealed-text.ts';
import {
  startRenderer,
  type Renderer,
} from '../../../../main/webhook/template/render-in-worker.ts';
import { renderTemplate } from '../../../../main/webhook/template/render.ts';
import type { RenderRequest } from '../../../../main/webhook/template/render-message.ts';
import { speak } from '../../../../words/speak.ts';
import { nastyText, seeded, valueOf } from '../samples.ts';

const source = new URL('../../../../main/webhook/template/render-worker.ts', import.meta.url);

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

function renderer(limitMs = 30_000, workerUrl = source): Renderer {
  const started = startRenderer({ limitMs, workerUrl });
  ending.push(started.close);
  return started;
}

function text(template: string, variables: RenderRequest['variables'] = {}): RenderRequest {
  return { source: template, target: 'text', variables };
}

/** Hours of work that shows nothing, so no limit but time stops it. */
const ENDLESS = (() => {
  const l = Array.from({ length: 99 }, () => 'x');
  const work = '{{#if (sha256 @root.big)}}{{/if}}'.repeat(400);
  const body = `{{#each l}}{{#each @root.l}}${work}{{/each}}{{/each}}`;
  return text(body, { l, big: 'x'.repeat(500_000) });
})();

describe('a renderer', () => {
  it('gives the same as rendering here, text by text, secrets as slots', async () => {
    const random = seeded(11);
    const variables = {
      x: nastyText(random),
      y: [nastyText(random)],
      long: 'é"\ud800'.repeat(500),
    };
    const requests: readonly RenderRequest[] = [
      { source: '{"x":"{{x}}","y":{{y}},"z":"{{secret "A"}}{{long}}"}', target: 'json', variables },
      { source: 'https://h.example/{{x}}?{{missing}}', target: 'url', variables },
      { source: '{{x}}{{long}}', target: 'header', variables },
      { source: '{{#if x}}', target: 'text', variables },
      { source: '{{nope x}}', target: 'html', variables },
      { source: '{{x}}', target: 'text', variables: { x: () => 'never called' } },
    ];
    expect(await renderer().render(requests)).toEqual(
      requests.map((each) => renderTemplate(each.source, each.target, each.variables)),
    );
  });

  it('takes the time that it is given, and chance as data', async () => {
    const now = Date.UTC(2026, 2, 1);
    const fixed = { uuid: '00000000-0000-4000-8000-000000000000', number: 7 };
    const results = await renderer().render(
      [text('{{moment "x"}}'), text('{{$UUID}} {{$RANDOM_NUMBER}}')],
      { now, fixed },
    );
    expect(results.map((result) => showSealed(valueOf(result)))).toEqual([
      String(now),
      `${fixed.uuid} 7`,
    ]);
  });

  it('is as random as rendering here where nothing is fixed', async () => {
    const [result] = await renderer().render([text('{{$UUID}} {{$UUID}}')], { now: 0 });
    const [first, second] = showSealed(valueOf(result!)).split(' ');
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(second).not.toBe(first);
  });

  it('says what is wrong in the language that is spoken, and renders as ever', async () => {
    await speak({ language: 'de', locale: 'de' });
    try {
      const [broken, fine] = await renderer().render([
        text('{{#if x}}'),
        text('{{formatBytes 5000000}} {{date "2026-03-15T12:00:00Z" "MMMM"}}'),
      ]);
      expect(broken).toMatchObject({
        failure: { message: expect.stringMatching(/^Zeile 1, Spalte 10: Die Vorlage endet/) },
      });
      expect(showSealed(valueOf(fine!))).toBe('4.8 MiB March');
    } finally {
      await speak({ language: 'en', locale: 'en' });
    }
  });

  it('answers each of many that ask at once', async () => {
    const { render } = renderer();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => render([text('{{i}}', { i }), text('{{i}}!', { i })])),
    );
    expect(answers.map((results) => results.map((each) => showSealed(valueOf(each))))).toEqual(
      answers.map((_, i) => [String(i), `${String(i)}!`]),
    );
  });

  it('ends a template that takes longer than a second, and goes on with the next', async () => {
    const { render } = renderer(1_000);
    const [late, next] = await Promise.all([
      render([text('quick'), ENDLESS]),
      render([text('{{x}}', { x: 1 })]),
    ]);
    expect(late).toHaveLength(2);
    for (const result of late) {
      expect(result).toMatchObject({
        ok: false,
        failure: {
          kind: 'invalid-input',
          message: 'The template takes longer than a second to render.',
          hint: expect.stringContaining('Simplify it') as string,
        },
      });
    }
    expect(next.map((each) => showSealed(valueOf(each)))).toEqual(['1']);
  });

  it('cancels what is under way when it is closed, and everything after it', async () => {
    const { render, close } = renderer();
    await render([text('starts the thread')]);
    const asked = [render([ENDLESS]), render([text('x')])];
    await new Promise(setImmediate); // The first of them is on its way.
    await close();
    const results = [...(await Promise.all(asked)), await render([text('x')])].flat();
    expect(results).toHaveLength(3);
    for (const result of results) {
      expect(result).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    }
  });
});

it('an idle renderer keeps no process alive', async () => {
  const module = new URL('render-in-worker.ts', source).href;
  const script = `
    import { startRenderer } from ${JSON.stringify(module)};
    const workerUrl = new URL(${JSON.stringify(source.href)});
    const { render } = startRenderer({ limitMs: 30_000, workerUrl });
    console.log(JSON.stringify(await render([{ source: '{{x}}', target: 'text', variables: { x: 1 } }])));`;
  const args = ['--input-type=module', '--eval', script];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  expect({ stdout, stderr }).toEqual({ stdout: '[{"ok":true,"value":["1"]}]\n', stderr: '' });
});

describe('a thread that breaks', () => {
  /** A worker that renders nothing, but does what a text in its first template says. */
  async function misbehaving(): Promise<URL> {
    const folder = await mkdtemp(path.join(tmpdir(), 'bellhop-worker-'));
    ending.push(() => rm(folder, { recursive: true }));
    const file = path.join(folder, 'worker.mjs');
    await writeFile(
      file,
      `import { parentPort } from 'node:worker_threads';
      const deeds = {
        exit: () => process.exit(1),
        throw: () => { throw new Error('a bug'); },
        eat: () => { const full = []; for (;;) full.push(new Array(1e5).fill(full.length)); },
        answer: () => parentPort.postMessage({ kind: 'done', results: [{ ok: true, value: ['x'] }] }),
      };
      parentPort.on('message', (order) => deeds[JSON.parse(order).requests[0].source]());
      parentPort.postMessage({ kind: 'ready' });`,
    );
    return pathToFileURL(file);
  }

  it.each([
    ['exit', 'interrupted', 'the thread for that has ended'],
    ['eat', 'invalid-input', 'more memory than there is for it'],
  ])('is replaced, and its message fails: %s', async (deed, kind, words) => {
    const { render } = renderer(30_000, await misbehaving());
    const [broken, next] = await Promise.all([render([text(deed)]), render([text('answer')])]);
    expect(broken).toMatchObject([
      { ok: false, failure: { kind, message: expect.stringContaining(words) as string } },
    ]);
    expect(next).toEqual([{ ok: true, value: ['x'] }]);
  });

  it('by a bug says so to whoever asked, and the next is rendered', async () => {
    const { render } = renderer(30_000, await misbehaving());
    await expect(render([text('throw')])).rejects.toThrow('a bug');
    expect(await render([text('answer')])).toEqual([{ ok: true, value: ['x'] }]);
  });

  it('before it has started is a bug too', async () => {
    const { render } = renderer(30_000, new URL('no-such-worker.ts', source));
    await expect(render([text('x')])).rejects.toThrow(/no-such-worker/);
  });
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineCommandOf } from '../../../main/command-line/engine.ts';
import type { Api } from '../../../preload/contract/api.ts';
import { makeNews } from '../../../main/flow/news.ts';
import { anApi } from '../../fakes/api.ts';
import { anEngineState } from '../../fakes/make.ts';
import { aTerminal } from './samples.ts';

const state = anEngineState({ engine: { path: '/opt/restic', version: '0.18.0' } });

/** Runs the words against an Api that answers like this. */
async function run(
  words: readonly string[],
  engine: Partial<Api['engine']>,
  { news = makeNews(), stop = new AbortController(), json = false } = {},
) {
  const { terminal, out, err } = aTerminal({ json });
  const command = engineCommandOf(words, terminal, stop.signal);
  if (command === null) return null;
  const api = anApi({ engine: { state: async () => state, ...engine } });
  const code = await command({ api, hear: news.hear });
  return { code, out: out(), err: err() };
}

describe('bellhop engine', () => {
  it('shows which restic is used, and which could be installed', async () => {
    const shown = await run([], {});
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown?.out).toBe(
      'restic 0.18.0 at /opt/restic\nBellhop can install restic 0.19.1: bellhop engine install\n',
    );
    const own = { ...state, engine: { path: '/d/restic', version: '0.19.1' }, isOwn: true };
    const shownOwn = await run([], { state: async () => own });
    expect(shownOwn?.out).toBe('restic 0.19.1 at /d/restic, installed by Bellhop\n');
    const chosen = {
      ...state,
      chosenPath: '/opt/restic',
      pinnedVersion: null,
      mirror: 'https://m',
    };
    const shownChosen = await run([], { state: async () => chosen });
    expect(shownChosen?.out).toContain('chosen by hand');
    expect(shownChosen?.out).toContain('engine use auto');
    expect(shownChosen?.out).toContain('no restic for this computer');
    expect(shownChosen?.out).toContain('https://m');
  });

  it('shows it as it is with --json', async () => {
    const shown = await run([], {}, { json: true });
    expect(JSON.parse(shown?.out ?? '')).toEqual(state);
  });

  it('fails where there is none', async () => {
    const problem = {
      kind: 'engine-missing',
      message: 'There is none.',
      hint: 'Get one.',
    } as const;
    const shown = await run([], { state: async () => ({ ...state, engine: null, problem }) });
    expect(shown?.code).toBe(1);
    expect(shown?.out).toContain('There is none.\nGet one.\n');
  });

  it('uses the one that is named, from where the command is', async () => {
    const asked: (string | null)[] = [];
    const choose: Api['engine']['choose'] = async (file) => {
      asked.push(file);
      return { ok: true, value: state };
    };
    await run(['use', 'bin/restic'], { choose });
    await run(['use', 'auto'], { choose });
    expect(asked).toEqual([path.resolve('bin/restic'), null]);
  });

  it('sets and removes the mirror, and says why it is none', async () => {
    const asked: (string | null)[] = [];
    const setMirror: Api['engine']['setMirror'] = async (address) => {
      asked.push(address);
      return address === 'x'
        ? { ok: false, failure: { kind: 'invalid-input', message: 'No.', hint: 'Another.' } }
        : { ok: true, value: null };
    };
    expect(await run(['mirror', 'https://m'], { setMirror })).toMatchObject({ code: 0 });
    expect(await run(['mirror', 'none'], { setMirror })).toMatchObject({ code: 0 });
    expect(await run(['mirror', 'x'], { setMirror })).toMatchObject({
      code: 1,
      err: 'No.\nAnother.\n',
    });
    expect(asked).toEqual(['https://m', null, 'x']);
  });

  it('says each tenth of an installation once', async () => {
    const news = makeNews();
    let received = 0;
    const install: Api['engine']['install'] = async () => {
      for (received = 0; received <= 100; received += 5) {
        news.tell('changed', { what: 'engine' });
        await Promise.resolve(); // so that the state is asked for
      }
      return { ok: true, value: state };
    };
    const now = async () => ({ ...state, installing: { received, total: 100 } });
    const ran = await run(['install'], { install, state: now }, { news });
    const said = ran?.err.trim().split('\n') ?? [];
    expect(said.length).toBeGreaterThan(5);
    expect(new Set(said).size).toBe(said.length);
    expect(said.every((line) => /^\d+0 %$/.test(line))).toBe(true);
  });

  it('cancels the installation when it is interrupted', async () => {
    const stop = new AbortController();
    const cancelled = { kind: 'cancelled', message: 'Cancelled.', hint: 'Again.' } as const;
    const { promise, resolve } =
      Promise.withResolvers<Awaited<ReturnType<Api['engine']['install']>>>();
    const ran = run(
      ['install'],
      {
        install: () => {
          stop.abort();
          return promise;
        },
        cancelInstall: async () => {
          resolve({ ok: false, failure: cancelled });
          return { ok: true, value: null };
        },
      },
      { stop },
    );
    expect(await ran).toMatchObject({ code: 130, err: 'Cancelled.\nAgain.\n' });
  });

  it.each([
    ['bogus'],
    ['use'],
    ['mirror'],
    ['install', 'now'],
    ['use', 'a', 'b'],
    ['mirror', 'a', 'b'],
  ])('does not understand: engine %s %s %s', async (...words) => {
    expect(await run(words, {})).toBeNull();
  });
});

import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { describe, expect, it } from 'vitest';
import { answerWindow } from '../../../main/ipc/answer.ts';
import { makeAnswers } from '../../../main/ipc/answers.ts';
import type { Api } from '../../../preload/contract/api.ts';
import { surface } from '../../../preload/contract/surface.ts';
import { anApi } from '../../fakes/api.ts';

type Handler = Parameters<IpcMain['handle']>[1];

/** The window's door with this Api behind it; `trusted` is the one frame id that may use it. */
function openDoor(api: Api, trusted: number) {
  const handlers = new Map<string, Handler>();
  answerWindow(
    { handle: (channel, handler) => void handlers.set(channel, handler) },
    makeAnswers(api),
    ({ frameId }) => frameId === trusted,
  );
  const invoke = async (frameId: number, channel: string, ...args: unknown[]): Promise<unknown> =>
    handlers.get(channel)?.({ frameId } as IpcMainInvokeEvent, ...args);
  return { handlers, invoke };
}

describe("the window's door", () => {
  it('answers the whole surface and nothing else', () => {
    const { handlers } = openDoor(anApi(), 1);
    const names = Object.entries(surface).flatMap(([namespace, methods]) =>
      Object.keys(methods).map((name) => `bellhop:${namespace}.${name}`),
    );
    expect([...handlers.keys()].toSorted()).toEqual(names.toSorted());
  });

  it('answers its own window', async () => {
    const api = anApi({ secrets: { set: async () => ({ ok: true, value: null }) } });
    const { invoke } = openDoor(api, 1);
    expect(await invoke(1, 'bellhop:secrets.set', 'token', 'v')).toEqual({ ok: true, value: null });
  });

  it('refuses everybody else at every method, before it reads what they send', async () => {
    const { handlers, invoke } = openDoor(anApi(), 1);
    for (const channel of handlers.keys()) {
      await expect(invoke(2, channel, Symbol('x'))).rejects.toThrow('not asked by the window');
    }
  });

  it('answers unreadable arguments with a failure', async () => {
    const { invoke } = openDoor(anApi(), 1);
    expect(await invoke(1, 'bellhop:runs.start', 'id', 'whenever')).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-input' },
    });
  });
});

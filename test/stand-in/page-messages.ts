import { decode, encode } from './codec.ts';
import { answerInvoke, ipcMain } from './ipc-main.ts';
import { Preventable } from './preventable.ts';
import { report } from './report.ts';
import type { FromPreload, ToPreload } from './world/isolated-world.ts';

/** Hands a preload's message to the app as Electron does, and what comes of it back. */
export async function takeMessage(
  contents: Electron.WebContents,
  message: FromPreload,
  reply: (answer: ToPreload) => void,
): Promise<void> {
  if (message.kind === 'preload-error') {
    const error = new Error(message.error);
    (contents as NodeJS.EventEmitter).emit('preload-error', eventOf(contents), message.file, error);
    report(`Unable to load preload script: ${message.file}\n${message.error}`);
    return;
  }
  // `encode` in the preload made an array of the arguments.
  const args = decode(message.args) as readonly unknown[];
  if (message.kind === 'send') {
    const event = eventOf(contents);
    ipcMain.emit(message.channel, event, ...args);
    contents.emit('ipc-message', event, message.channel, ...args);
  } else reply(await outcomeOf(contents, message, args));
}

async function outcomeOf(
  contents: Electron.WebContents,
  { id, channel }: FromPreload & { readonly kind: 'invoke' },
  args: readonly unknown[],
): Promise<ToPreload> {
  try {
    const value = await answerInvoke(channel, eventOf(contents), args);
    return { kind: 'answer', id, value: encode(value) };
  } catch (error) {
    report(`Error occurred in handler for '${channel}':`, error);
    return { kind: 'failure', id, error: String(error) };
  }
}

function eventOf(contents: Electron.WebContents) {
  return Object.assign(new Preventable(), {
    type: 'frame' as const,
    sender: contents,
    senderFrame: contents.mainFrame,
    frameId: 1,
    processId: contents.id,
    ports: [],
    returnValue: undefined,
    reply: (channel: string, ...args: unknown[]) => contents.send(channel, ...args),
  });
}

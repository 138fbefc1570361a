import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import net from 'node:net';
import { callAnswer, type Answers } from './answers.ts';
import { cutLines } from './lines.ts';
import { makeDoor, removeDoor } from './local-address.ts';
import { readLine, requestSchema, writeLine, type Hear, type Reply } from './local-protocol.ts';

/** The command line's open door. */
export interface LocalDoor {
  /** Lets all guests go; calls in flight are not answered any more. */
  close(): Promise<void>;
}

/** Holds the longest text to import, 2 MiB, with every character escaped as `\u0000`. */
const MAX_LINE_LENGTH = 16 * 1024 * 1024;

/** What may lie unread at a guest before it is let go. */
const MAX_UNREAD_BYTES = 32 * 1024 * 1024;

/**
 * Opens a door that only this user can use, for the command line to reach the running Bellhop. The
 * caller owns the data folder, so a socket that is already there is a dead one's.
 */
export async function serveLocally(
  folder: string,
  answers: Answers,
  hear: Hear,
): Promise<LocalDoor> {
  const guests = new Set<net.Socket>();
  const server = net.createServer((guest) => {
    guests.add(guest);
    const stopHearing = welcome(guest, answers, hear);
    guest.on('close', () => {
      stopHearing();
      guests.delete(guest);
    });
  });
  const door = makeDoor(folder);
  server.listen(door);
  await once(server, 'listening');
  server.on('error', () => undefined); // a guest could not be let in (EMFILE): its loss, not ours
  if (process.platform !== 'win32') chmodSync(door, 0o600);
  return {
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const guest of guests) guest.destroy();
      await closed;
      removeDoor(folder);
    },
  };
}

/** Answers one guest; the returned function ends its broadcasts. */
function welcome(guest: net.Socket, answers: Answers, hear: Hear): () => void {
  const say = (reply: Reply): void => {
    if (!guest.writable) return;
    guest.write(writeLine(reply));
    if (guest.writableLength > MAX_UNREAD_BYTES) guest.destroy();
  };
  const sendAway = (message: string): void => {
    say({ id: null, ok: false, message });
    guest.destroySoon();
  };
  const answer = async (line: string): Promise<void> => {
    if (!guest.writable) return; // has been sent away, or has gone
    const request = readLine(requestSchema, line);
    if (request === null) {
      sendAway('That line is not a request.');
      return;
    }
    try {
      const value = await callAnswer(answers, request.method, request.args);
      say({ id: request.id, ok: true, value });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      say({ id: request.id, ok: false, message });
    }
  };
  const tooLong = (): void => {
    sendAway('That line is too long.');
  };
  guest.on(
    'data',
    cutLines(MAX_LINE_LENGTH, (line) => void answer(line), tooLong),
  );
  guest.on('error', () => undefined); // a guest that breaks off; 'close' follows
  return hear((broadcast, news) => {
    say({ broadcast, news });
  });
}

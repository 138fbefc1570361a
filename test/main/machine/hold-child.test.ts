import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { holdChild } from '../../../main/machine/hold-child.ts';
import { callingChild } from './calling-child.ts';

/** Where children call; a call ends with its child, however that ends. */
async function anEar() {
  const server = net.createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const call = once(server, 'connection').then(([socket]: net.Socket[]) => socket!.resume());
  return { port: (server.address() as net.AddressInfo).port, call };
}

it('runs until it is let go', async () => {
  const { port, call } = await anEar();
  const release = holdChild(process.execPath, callingChild(port));
  const socket = await call;
  expect(socket.destroyed).toBe(false);
  const ended = once(socket, 'close');
  release();
  await ended;
  release(); // once more does no harm
});

it('does not outlive us, even when we are killed', async () => {
  const { port, call } = await anEar();
  const us = path.join(import.meta.dirname, 'hold-and-be-killed.ts');
  const parent = spawn(process.execPath, [us, String(port)], { stdio: 'ignore' });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const socket = await call;
  const ended = once(socket, 'close');
  parent.kill('SIGKILL');
  await ended;
});

it('is done without where it cannot be started', async () => {
  const release = holdChild('/nowhere/at/all', []);
  await new Promise(setImmediate);
  release();
});

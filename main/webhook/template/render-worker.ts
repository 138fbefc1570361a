import { randomInt, randomUUID } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { speak } from '../../../words/speak.ts';
import type { Chance } from './chance.ts';
import type { ChanceGiven, RenderNews, RenderOrder } from './render-message.ts';
import { renderTemplate } from './render.ts';

// The thread's entry. Whoever started it sends orders, one at a time, and ends the thread.
if (parentPort === null) throw new Error('render-worker: to be started as a worker thread');
const port = parentPort;

async function render({ requests, chance, speech }: RenderOrder): Promise<void> {
  if (speech !== undefined) await speak(speech);
  const given = chanceOf(chance);
  tell({
    kind: 'done',
    results: requests.map(({ source, target, variables }) =>
      renderTemplate(source, target, variables, given),
    ),
  });
}

port.on('message', (order: string) => {
  void render(JSON.parse(order) as RenderOrder); // Written in render-in-worker.ts.
});
tell({ kind: 'ready' });

function tell(news: RenderNews): void {
  port.postMessage(news);
}

function chanceOf({ now, fixed }: ChanceGiven): Chance {
  if (fixed === undefined) return { now, uuid: randomUUID, randomInt };
  return {
    now,
    uuid: () => fixed.uuid,
    randomInt: (below) => Math.min(fixed.number, below - 1),
  };
}

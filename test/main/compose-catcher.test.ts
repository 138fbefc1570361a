import { expect, it } from 'vitest';
import { aSecret, openHouse, type House } from './open-house.ts';
import { valueOf } from './webhook/samples.ts';

const told = ({ heard }: House): number =>
  heard.filter(({ name, news }) => name === 'changed' && 'what' in news && news.what === 'catcher')
    .length;

it('shows what arrives at the catcher, without any secret, until Bellhop closes', async () => {
  const house = await openHouse();
  const { catcher } = house.api;
  const secret = 'so very secret/+';
  await aSecret(house, secret);
  const { url } = valueOf(await catcher.start());
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const before = told(house);

  const answer = await fetch(`${String(url)}/in?key=${encodeURIComponent(secret)}`, {
    method: 'PUT',
    headers: { Authorization: 'Bearer of-somebody-else', 'X-Any': secret, 'X-Open': 'hello' },
    body: JSON.stringify({ text: secret, open: true }),
  });
  expect(answer.status).toBe(200);
  valueOf(await catcher.start()); // Waits for what has arrived.
  const { requests } = await catcher.list();
  expect(requests).toMatchObject([
    { method: 'PUT', url: '/in?key=•••', body: '{"text":"•••","open":true}', truncated: false },
  ]);
  const headers = new Map(requests[0]?.headers.map(({ name, value }) => [name, value]));
  expect(headers.get('Authorization')).toBe('•••');
  expect(headers.get('X-Any')).toBe('•••');
  expect(headers.get('X-Open')).toBe('hello');
  expect(told(house)).toBeGreaterThan(before);

  await house.close();
  await expect(fetch(String(url))).rejects.toThrow();
});

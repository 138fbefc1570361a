import { describe, expect, it } from 'vitest';
import type { Method } from '../../../preload/contract/hook.ts';
import { deliver, fields, json } from './delivering.ts';

/** The event of Butler's documentation, as variables: its own are other ones. */
const EVENT = {
  event: 'Qlik Sense reload failed',
  hostName: 'pro2-win1',
  user: 'LAB\\goran',
  taskName: 'Manually triggered reload of Test failing reloads 2',
  taskId: 'dec2a02a-1680-44ef-8dc2-e2bfb180af87',
  appName: 'Test failing reloads 2',
  appId: 'e7af59a0-c243-480d-9571-08727551a66f',
  logTimeStamp: '2021-02-16 09:24:59,099',
  logLevel: 'INFO',
  executionId: '14a81bf5-f81c-4047-b1a1-193b0920de28',
  logMessage: 'Max retries reached',
};
const names = Object.keys(EVENT);
const own = [
  Object.fromEntries(Object.entries(EVENT).map(([name, value]) => [`its_${name}`, value])),
];

/** As the documentation shows what GET, and what PUT and POST send. */
const SAMPLE_URL =
  '/butler_get?event=Qlik+Sense+reload+failed&hostName=pro2-win1&user=LAB%5Cgoran&taskName=Manually+triggered+reload+of+Test+failing+reloads+2&taskId=dec2a02a-1680-44ef-8dc2-e2bfb180af87&appName=Test+failing+reloads+2&appId=e7af59a0-c243-480d-9571-08727551a66f&logTimeStamp=2021-02-16+09%3A24%3A59%2C099&logLevel=INFO&executionId=14a81bf5-f81c-4047-b1a1-193b0920de28&logMessage=Max+retries+reached';
const SAMPLE_BODY =
  '{"event":"Qlik Sense reload failed","hostName":"pro2-win1","user":"LAB\\\\goran","taskName":"Manually triggered reload of Test failing reloads 2","taskId":"dec2a02a-1680-44ef-8dc2-e2bfb180af87","appName":"Test failing reloads 2","appId":"e7af59a0-c243-480d-9571-08727551a66f","logTimeStamp":"2021-02-16 09:24:59,099","logLevel":"INFO","executionId":"14a81bf5-f81c-4047-b1a1-193b0920de28","logMessage":"Max retries reached"}';

const body = json(`{${names.map((name) => `"${name}":"{{its_${name}}}"`).join(',')}}`);
const query = fields(Object.fromEntries(names.map((name) => [name, `{{its_${name}}}`])));

describe("the sample of Butler's documentation", () => {
  it('S3-4 has all fields in the query of a GET, byte for byte', async () => {
    const received = await deliver({ method: 'GET', url: '/butler_get', query }, { own });
    expect(received.url).toBe(SAMPLE_URL);
  });

  it('S3-5 has no body with a GET', async () => {
    const received = await deliver({ method: 'GET', url: '/butler_get', query, body }, { own });
    expect(received.body).toBe('');
    expect(received.headers['content-length']).toBeUndefined();
  });

  it('S3-6 is the same JSON with POST and PUT, in the order of the sample', async () => {
    const bodies = await Promise.all(
      (['POST', 'PUT'] satisfies Method[]).map((method) => deliver({ method, body }, { own })),
    );
    expect(bodies.map(({ body: sent }) => sent)).toEqual([SAMPLE_BODY, SAMPLE_BODY]);
  });

  it('S3-8 escapes the backslash of a user for JSON', async () => {
    const received = await deliver({ body }, { own });
    expect(received.body).toContain(String.raw`"user":"LAB\\goran"`);
    expect(JSON.parse(received.body)).toEqual(EVENT);
  });

  it('S3-22 keeps the query that the URL has already', async () => {
    const received = await deliver({ method: 'GET', url: '/x?token=a+b', query }, { own });
    const sent = new URL(received.url, 'http://h').searchParams;
    expect([...sent]).toEqual([['token', 'a b'], ...Object.entries(EVENT)]);
  });
});

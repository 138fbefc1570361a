import { describe, expect, it } from 'vitest';
import { deliver, json, text } from './delivering.ts';
import { aContext, aFailure } from './samples.ts';

describe("a webhook in Checkly's manner", () => {
  it('S4-1 has its variables in the URL and in the body', async () => {
    const all = '{{CHECK_NAME}}|{{CHECK_TYPE}}|{{ALERT_TYPE}}|{{RUN_LOCATION}}|{{RESPONSE_TIME}}';
    const received = await deliver({
      url: '/{{CHECK_NAME}}?type={{ALERT_TYPE}}&at={{STARTED_AT}}',
      body: text(all),
    });
    expect(received.url).toBe('/Documents?type=ALERT_RECOVERY&at=2026-03-01T02%3A00%3A00.000Z');
    expect(received.body).toBe('Documents|BACKUP|ALERT_RECOVERY|tower|9000');
  });

  it('S4-20 needs no body: everything stands in the URL, the name encoded', async () => {
    const well = aContext();
    const context = { ...well, profile: { ...well.profile, name: 'R&D #1: 50% +' } };
    const url =
      '/1/cards?idList=5b28c04aed47522097be8bc4&key={{secret "TRELLO_KEY"}}&token={{secret "TRELLO_TOKEN"}}&name={{CHECK_NAME}}';
    const received = await deliver(
      { url },
      { context, secrets: { TRELLO_KEY: 'k', TRELLO_TOKEN: 't' } },
    );
    expect(received).toMatchObject({ method: 'POST', body: '' });
    expect(received.headers['content-type']).toBeUndefined();
    expect([...new URL(received.url, 'http://h').searchParams]).toEqual([
      ['idList', '5b28c04aed47522097be8bc4'],
      ['key', 'k'],
      ['token', 't'],
      ['name', 'R&D #1: 50% +'],
    ]);
  });

  it('S4-23 has nothing where there is no such variable', async () => {
    const received = await deliver({
      url: '/x?a={{NOBODY}}&b={{nobody.knows.it}}',
      headers: [{ name: 'X-Nobody', value: '[{{NOBODY}}]' }],
      body: text('[{{NOBODY}}{{#each NOBODY}}x{{/each}}]'),
    });
    expect(received.url).toBe('/x?a=&b=');
    expect(received.headers['x-nobody']).toBe('[]');
    expect(received.body).toBe('[]');
  });

  it('S4-24 keeps quotes, line breaks, =, & and < in a message, and stays JSON', async () => {
    const stderr = "it's \"bad\"\r\n<a href='?x=1&y=2'>`\\n`</a>";
    const body = json('{"text": "{{ERROR_STDERR}}", "again": {{ERROR_STDERR}} }');
    const received = await deliver({ body }, { context: aFailure(stderr) });
    expect(JSON.parse(received.body)).toEqual({ text: stderr, again: stderr });
  });

  it('S4-24 brings the title of an alert unchanged into URL, header and body', async () => {
    const title = 'Check "My API" has <failed> & a=b; 100% \'sure\'';
    const context = { ...aFailure('x'), summary: title };
    const received = await deliver(
      {
        url: '/?title={{ALERT_TITLE}}',
        headers: [{ name: 'X-Title', value: '{{ALERT_TITLE}}' }],
        body: json('{"message": "{{ALERT_TITLE}}"}'),
      },
      { context },
    );
    expect(new URL(received.url, 'http://h').searchParams.get('title')).toBe(title);
    expect(received.headers['x-title']).toBe(title);
    expect(JSON.parse(received.body)).toEqual({ message: title });
  });

  it('S4-25 takes the variable of the profile over the one of the settings', async () => {
    const own = [{ CHECK_GROUP_TEAM: 'all', REGION: 'eu' }, { CHECK_GROUP_TEAM: 'storage' }];
    const body = text('{{CHECK_GROUP_TEAM}} {{REGION}}');
    expect((await deliver({ body }, { own })).body).toBe('storage eu');
  });

  it('S4-25 lets nobody redefine what Bellhop says', async () => {
    const own = [{ CHECK_NAME: 'mine', run: 'mine' }];
    const body = text('{{CHECK_NAME}} {{run.task}}');
    expect((await deliver({ body }, { own })).body).toBe('Documents backup');
  });
});

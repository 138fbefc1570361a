import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleContext } from '../../../main/core/example-context.ts';
import { contextBody } from '../../../main/core/hook-context.ts';
import { hookSchema, momentSchema } from '../../../main/core/hook-schema.ts';
import type { Body, Method, Moment } from '../../../preload/contract/hook.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { deliver, json, text } from './delivering.ts';
import { refusalOf } from './rendering.ts';
import { aContext, aFailure, aHook } from './samples.ts';

describe('the body', () => {
  it('S0-9 is empty by default', async () => {
    const received = await deliver({});
    expect(received.body).toBe('');
    expect(received.headers['content-length']).toBe('0');
  });

  it.each<Method>(['POST', 'PUT', 'PATCH', 'DELETE'])('S0-9 is sent with %s', async (method) => {
    expect((await deliver({ method, body: text('hello') })).body).toBe('hello');
  });

  it.each<Method>(['GET', 'HEAD', 'OPTIONS'])('S0-9 S3-5 is not sent with %s', async (method) => {
    const received = await deliver({ method, body: { kind: 'context' } });
    expect(received.method).toBe(method);
    expect(received.body).toBe('');
    expect(received.headers['content-type']).toBeUndefined();
  });

  it.each<Body>([{ kind: 'none' }, { kind: 'context' }, text('hello')])(
    'S1-2 goes by POST where the hook says so, whatever it is: $kind',
    async (body) => {
      expect((await deliver({ method: 'POST', body })).method).toBe('POST');
    },
  );

  it('S1-13 S2-2 is the context as JSON, with its content type', async () => {
    const received = await deliver({ body: { kind: 'context' } });
    expect(received.method).toBe('POST');
    expect(received.headers['content-type']).toBe('application/json');
    expect(received.body).toBe(contextBody(aContext()));
    expect(JSON.parse(received.body)).toMatchObject({ version: 1, run: { id: 'r1' } });
  });

  it('can say what a task came to, and nothing where it came to nothing', async () => {
    const body = text('{{result.filesRestored}} of {{result.filesTotal}}{{#if result}}!{{/if}}');
    const restored = exampleContext('success', 'restore');
    const done = exampleContext('success');
    expect((await deliver({ body }, { context: restored })).body).toBe('1988 of 2000!');
    expect((await deliver({ body }, { context: done })).body).toBe(' of ');
  });

  it('S1-13 keeps a content type that the hook sets', async () => {
    const headers = [{ name: 'content-type', value: 'application/vnd.mine+json' }];
    const received = await deliver({ body: { kind: 'context' }, headers });
    expect(received.headers['content-type']).toBe('application/vnd.mine+json');
  });

  it('S1-17 is sent byte for byte when written by hand, and gets no content type', async () => {
    const body = '  {"a" : 1}\r\n\t<b>&amp;"é😀" \\{{x}} $$ ${y}\n\n';
    const received = await deliver({ body: text(body) });
    expect(received.body).toBe(body.replace('\\{{', '{{'));
    expect(received.headers['content-type']).toBeUndefined();
  });
});

describe('the body from a file', () => {
  const fileWith = (content: string): { readonly file: string; readonly body: Body } => {
    const file = path.join(temporaryFolder(), 'body.template');
    writeFileSync(file, content);
    return { file, body: { kind: 'file', format: 'json', path: file } };
  };

  it('S0-10 is a template in a file of its own, read anew each time', async () => {
    const { file, body } = fileWith('{"name": "{{ProfileName}}"}\n');
    expect((await deliver({ body })).body).toBe('{"name": "Documents"}\n');
    writeFileSync(file, '{"task": "{{ProfileCommand}}"}');
    expect((await deliver({ body })).body).toBe('{"task": "backup"}');
  });

  it('S0-10 is refused by its name when it is not there', async () => {
    const missing = path.join(temporaryFolder(), 'gone.json');
    const failure = await refusalOf({ body: { kind: 'file', format: 'json', path: missing } });
    expect(failure).toMatchObject({ kind: 'invalid-input' });
    expect(failure?.message).toContain(missing);
  });

  it('S0-11 gives way to a text, and a broken one is an error', async () => {
    const { file, body } = fileWith('{{#if}');
    const both = { ...json('{"text": "wins"}'), path: file };
    const read = hookSchema.parse({ ...aHook(), body: both });
    expect((await deliver({ body: read.body })).body).toBe('{"text": "wins"}');
    expect((await refusalOf({ body }))?.message).toContain('Hook “Chat”: the body');
  });

  it('is not read where the method sends no body', async () => {
    const missing: Body = { kind: 'file', format: 'json', path: '/there/is/no/such.json' };
    expect((await deliver({ method: 'GET', body: missing })).body).toBe('');
  });
});

describe('the variables of resticprofile', () => {
  it.each<Moment>(momentSchema.options)(
    'S0-17 have profile and command in the URL and in the body at "%s"',
    async (moment) => {
      const well = aContext();
      const event = { ...well.event, moment, type: `backup.${moment}` };
      const received = await deliver(
        {
          url: '/{{PROFILE_NAME}}/{{PROFILE_COMMAND}}',
          body: text('{{PROFILE_NAME}} {{PROFILE_COMMAND}}'),
        },
        { context: { ...well, event } },
      );
      expect([received.url, received.body]).toEqual(['/Documents/backup', 'Documents backup']);
    },
  );

  it('S0-18 carries message, blank line and stderr of a failure', async () => {
    const received = await deliver(
      {
        headers: [{ name: 'Content-Type', value: 'text/plain; charset=UTF-8' }],
        body: text('{{ERROR}}\n\n{{ERROR_STDERR}}'),
      },
      { context: aFailure('Fatal: "repo" <gone> & $HOME\nsecond line', 'It failed.') },
    );
    expect(received.headers['content-type']).toBe('text/plain; charset=UTF-8');
    expect(received.body).toBe('It failed.\n\nFatal: "repo" <gone> & $HOME\nsecond line');
  });

  it('S0-22 has empty error variables after a success', async () => {
    const all = '[{{ERROR}}{{ERROR_COMMANDLINE}}{{ERROR_EXIT_CODE}}{{ERROR_STDERR}}]';
    expect((await deliver({ body: text(all) })).body).toBe('[]');
  });

  it('S0-30 has the names of its template object', async () => {
    const names =
      '{{ProfileName}}|{{ProfileCommand}}|{{Error.Message}}|{{Error.CommandLine}}|{{Error.ExitCode}}|{{Error.Stderr}}|{{Stdout}}';
    const context = aFailure('bad', 'It failed.');
    const failed = await deliver({ body: text(names) }, { context });
    expect(failed.body).toBe('Documents|backup|It failed.|restic backup --json /home/ada|1|bad|');
    expect((await deliver({ body: text(names) })).body).toBe('Documents|backup|||||');
  });

  it('S0-31 gives an empty exit code in JSON after a success', async () => {
    const body = json('{"profile": "{{ProfileName}}", "exitCode": "{{Error.ExitCode}}"}');
    expect((await deliver({ body })).body).toBe('{"profile": "Documents", "exitCode": ""}');
  });
});

import { describe, expect, it } from 'vitest';
import type { Method } from '../../../preload/contract/hook.ts';
import { deliver, json, text } from './delivering.ts';
import { aFailure } from './samples.ts';

describe('the body', () => {
  it('S0-9 is empty by default', async () => {
    const received = await deliver({});
    expect(received.body).toBe('');
    expect(received.headers['content-length']).toBe('0');
  });

  it.each<Method>(['POST', 'PUT', 'PATCH', 'DELETE'])('S0-9 is sent with %s', async (method) => {
    expect((await deliver({ method, body: text('hello') })).body).toBe('hello');
  });

  it.each<Method>(['GET', 'HEAD', 'OPTIONS'])('S0-9 is not sent with %s', async (method) => {
    const received = await deliver({ method, body: { kind: 'context' } });
    expect(received.method).toBe(method);
    expect(received.body).toBe('');
    expect(received.headers['content-type']).toBeUndefined();
  });

  it('S1-13 is the context as JSON, with its content type', async () => {
    const received = await deliver({ body: { kind: 'context' } });
    expect(received.headers['content-type']).toBe('application/json');
    expect(JSON.parse(received.body)).toMatchObject({ version: 1, run: { id: 'r1' } });
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

  it('S0-18 carries message, blank line and stderr of a failure', async () => {
    const received = await deliver(
      {
        headers: [{ name: 'Content-Type', value: 'text/plain; charset=UTF-8' }],
        body: text('{{ERROR}}\n\n{{ERROR_STDERR}}'),
      },
      aFailure('Fatal: "repo" <gone> & $HOME\nsecond line', 'It failed.'),
    );
    expect(received.headers['content-type']).toBe('text/plain; charset=UTF-8');
    expect(received.body).toBe('It failed.\n\nFatal: "repo" <gone> & $HOME\nsecond line');
  });

  it('S0-22 has empty error variables after a success', async () => {
    const all = '[{{ERROR}}{{ERROR_COMMANDLINE}}{{ERROR_EXIT_CODE}}{{ERROR_STDERR}}]';
    expect((await deliver({ body: text(all) })).body).toBe('[]');
  });

  it('S0-30 knows the names of resticprofile', async () => {
    const names =
      '{{ProfileName}}|{{ProfileCommand}}|{{Error.Message}}|{{Error.CommandLine}}|{{Error.ExitCode}}|{{Error.Stderr}}|{{Stdout}}';
    const failed = await deliver({ body: text(names) }, aFailure('bad', 'It failed.'));
    expect(failed.body).toBe('Documents|backup|It failed.|restic backup --json /home/ada|1|bad|');
    expect((await deliver({ body: text(names) })).body).toBe('Documents|backup|||||');
  });

  it('S0-31 gives an empty exit code in JSON after a success', async () => {
    const body = json('{"profile": "{{ProfileName}}", "exitCode": "{{Error.ExitCode}}"}');
    expect((await deliver({ body })).body).toBe('{"profile": "Documents", "exitCode": ""}');
  });

  it('S4-24 keeps quotes, line breaks, =, & and < in a message, and stays JSON', async () => {
    const stderr = "it's \"bad\"\r\n<a href='?x=1&y=2'>`\\n`</a>";
    const body = json('{"text": "{{ERROR_STDERR}}", "again": {{ERROR_STDERR}} }');
    const received = await deliver({ body }, aFailure(stderr));
    expect(JSON.parse(received.body)).toEqual({ text: stderr, again: stderr });
  });
});

import { describe, expect, it } from 'vitest';
import { contextBody, templateVariables } from '../../../main/core/hook-context.ts';
import { aContext, aFailure } from '../webhook/samples.ts';

describe('the variables of a template', () => {
  it('are the context', () => {
    expect(templateVariables(aContext())).toMatchObject(aContext());
  });

  it('S0-19 have the error under the names of resticprofile', () => {
    expect(templateVariables(aFailure('bad luck', 'It failed.'))).toMatchObject({
      PROFILE_NAME: 'Documents',
      PROFILE_COMMAND: 'backup',
      ERROR: 'It failed.',
      ERROR_COMMANDLINE: 'restic backup --json /home/ada',
      ERROR_EXIT_CODE: '1',
      ERROR_STDERR: 'bad luck',
      ProfileName: 'Documents',
      ProfileCommand: 'backup',
      Error: {
        Message: 'It failed.',
        CommandLine: 'restic backup --json /home/ada',
        ExitCode: '1',
        Stderr: 'bad luck',
      },
    });
  });

  it('S0-22 have them empty without an error', () => {
    expect(templateVariables(aContext())).toMatchObject({
      ERROR: '',
      ERROR_COMMANDLINE: '',
      ERROR_EXIT_CODE: '',
      ERROR_STDERR: '',
      Error: { Message: '', CommandLine: '', ExitCode: '', Stderr: '' },
    });
  });

  it('have an exit code of zero, and none where restic has not run', () => {
    const { error, ...rest } = aFailure('');
    const withCode = (exitCode: number | null) =>
      templateVariables({ ...rest, error: error && { ...error, exitCode } })['ERROR_EXIT_CODE'];
    expect(withCode(0)).toBe('0');
    expect(withCode(null)).toBe('');
  });
});

describe('the body of the context', () => {
  it('is the context with a version', () => {
    expect(JSON.parse(contextBody(aContext()))).toEqual({ version: 1, ...aContext() });
  });

  it('leaves out what restic has written and how it was called', () => {
    const body = contextBody(aFailure('a long log', 'It failed.'));
    expect(body).not.toContain('a long log');
    expect(body).not.toContain('--json');
    expect(JSON.parse(body)).toMatchObject({
      error: { kind: 'engine-failed', message: 'It failed.', exitCode: 1 },
    });
  });
});

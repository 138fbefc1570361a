import { describe, expect, it } from 'vitest';
import { exampleContext } from '../../../main/core/example-context.ts';
import type { HookContext } from '../../../main/core/hook-context.ts';
import { taskNames } from '../../../main/core/task-names.ts';
import { alertTypes, templateVariables } from '../../../main/core/template-variables.ts';
import type { Outcome } from '../../../preload/contract/run.ts';

const failure = exampleContext('failure');
const success = exampleContext('success');

const withOutcome = (outcome: Outcome | null): HookContext => ({
  ...success,
  run: { ...success.run, outcome },
});

describe('the variables of a template', () => {
  it('are the context', () => {
    expect(templateVariables(success)).toMatchObject(success);
  });

  it('S0-17 name profile and command at every moment and for every task', () => {
    for (const moment of ['before', 'success', 'failure', 'finally'] as const) {
      for (const task of taskNames) {
        expect(templateVariables(exampleContext(moment, task))).toMatchObject({
          PROFILE_NAME: 'Documents',
          PROFILE_COMMAND: task,
        });
      }
    }
  });

  it('S0-18 S0-19 have the error under the names of resticprofile', () => {
    expect(templateVariables(failure)).toMatchObject({
      ERROR: 'The password does not open this repository.',
      ERROR_COMMANDLINE: 'restic --json backup',
      ERROR_EXIT_CODE: '12',
      ERROR_STDERR: 'Fatal: wrong password or no key found',
    });
  });

  it("S0-30 have resticprofile's object for templates, too", () => {
    expect(templateVariables(failure)).toMatchObject({
      ProfileName: 'Documents',
      ProfileCommand: 'backup',
      Error: {
        Message: 'The password does not open this repository.',
        CommandLine: 'restic --json backup',
        ExitCode: '12',
        Stderr: 'Fatal: wrong password or no key found',
      },
      Stdout: '',
    });
  });

  it('S0-22 S0-30 S0-31 have it blank without an error', () => {
    for (const moment of ['before', 'success', 'skipped'] as const) {
      expect(templateVariables(exampleContext(moment))).toMatchObject({
        ERROR: '',
        ERROR_COMMANDLINE: '',
        ERROR_EXIT_CODE: '',
        ERROR_STDERR: '',
        Error: { Message: '', CommandLine: '', ExitCode: '', Stderr: '' },
      });
    }
  });

  it('S0-19 tell an exit code of zero from none', () => {
    const withCode = (exitCode: number | null) =>
      templateVariables({ ...failure, error: failure.error && { ...failure.error, exitCode } })[
        'ERROR_EXIT_CODE'
      ];
    expect(withCode(0)).toBe('0');
    expect(withCode(null)).toBe('');
  });
});

describe("Checkly's variables", () => {
  it('S4-3 are all there on a failure', () => {
    expect(templateVariables(failure)).toMatchObject({
      CHECK_NAME: 'Documents',
      CHECK_ID: failure.profile.id,
      CHECK_TYPE: 'BACKUP',
      ALERT_TITLE: 'Documents: backup failed',
      ALERT_TYPE: 'ALERT_FAILURE',
      CHECK_RESULT_ID: failure.run.id,
      RESPONSE_TIME: 41_000,
      API_CHECK_RESPONSE_STATUS_CODE: 12,
      API_CHECK_RESPONSE_STATUS_TEXT: 'The password does not open this repository.',
      CHECK_ERROR_MESSAGE: 'The password does not open this repository.',
      RUN_LOCATION: 'tower',
      RESULT_LINK: `bellhop://run/${failure.run.id}`,
      SSL_DAYS_REMAINING: '',
      SSL_CHECK_DOMAIN: '',
      STARTED_AT: failure.run.startedAt,
      TAGS: failure.profile.tags,
      IS_TEST: false,
    });
  });

  it('S4-3 are all there before the run and after a success', () => {
    expect(templateVariables(exampleContext('before'))).toMatchObject({
      RESPONSE_TIME: 0,
      API_CHECK_RESPONSE_STATUS_CODE: 0,
      API_CHECK_RESPONSE_STATUS_TEXT: '',
      ALERT_TYPE: 'NO_ALERT',
    });
    expect(templateVariables(success)).toMatchObject({
      API_CHECK_RESPONSE_STATUS_TEXT: 'OK',
      CHECK_ERROR_MESSAGE: '',
    });
  });

  for (const [outcome, type] of [
    ['succeeded', 'ALERT_RECOVERY'],
    ['warned', 'ALERT_DEGRADED'],
    ['failed', 'ALERT_FAILURE'],
    ['interrupted', 'ALERT_FAILURE'],
    ['cancelled', 'ALERT_FAILURE'],
    ['skipped', 'NO_ALERT'],
    [null, 'NO_ALERT'],
  ] as const) {
    it(`S4-3 call a run that is ${String(outcome)} ${type}`, () => {
      expect(templateVariables(withOutcome(outcome))['ALERT_TYPE']).toBe(type);
      expect(alertTypes).toContain(type);
    });
  }
});

describe("the user's own variables", () => {
  it('S4-25 count from near to far', () => {
    const own = [
      { TEAM: 'all', DESK: 'far' },
      { TEAM: 'mine', ROOM: 'near' },
    ];
    expect(templateVariables(success, own)).toMatchObject({
      TEAM: 'mine',
      DESK: 'far',
      ROOM: 'near',
    });
  });

  it('cannot redefine what Bellhop says', () => {
    const plain = templateVariables(failure);
    const own = Object.fromEntries(Object.keys(plain).map((name) => [name, 'mine']));
    expect(templateVariables(failure, [own])).toEqual(plain);
  });

  it('cannot reach a prototype', () => {
    const own = JSON.parse('{"__proto__": {"polluted": "yes"}}') as Record<string, string>;
    const variables = templateVariables(success, [own]);
    expect(Object.hasOwn(variables, 'polluted')).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });
});

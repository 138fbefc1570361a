import type { Outcome } from '../../preload/contract/run.ts';
import type { Variables } from '../../preload/contract/profile.ts';
import { runLink } from './deep-link.ts';
import type { HookContext } from './hook-context.ts';

/**
 * The variables of a template: the context, the names under which resticprofile and Checkly know the
 * same things, so that their templates work when they are pasted, and the user's own, of which the
 * nearest counts (`own` goes from far to near). Nobody can redefine what Bellhop says.
 */
export function templateVariables(
  context: HookContext,
  own: readonly Variables[] = [],
): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...own, resticprofile(context), checkly(context), context) as Readonly<
    Record<string, unknown>
  >; // Object.assign gives an intersection of unknowns.
}

/** https://creativeprojects.github.io/resticprofile/configuration/http_hooks/ */
function resticprofile({ profile, run, error }: HookContext) {
  const exitCode = error?.exitCode == null ? '' : String(error.exitCode);
  const aliases = {
    Message: error?.message ?? '',
    CommandLine: error?.commandLine ?? '',
    ExitCode: exitCode,
    Stderr: error?.stderr ?? '',
  };
  return {
    PROFILE_NAME: profile.name,
    PROFILE_COMMAND: run.task,
    ERROR: aliases.Message,
    ERROR_COMMANDLINE: aliases.CommandLine,
    ERROR_EXIT_CODE: exitCode,
    ERROR_STDERR: aliases.Stderr,
    ProfileName: profile.name,
    ProfileCommand: run.task,
    Error: aliases,
    Stdout: '',
  };
}

/** https://www.checklyhq.com/docs/integrations/alerts/webhooks/, a backup being the check. */
function checkly(context: HookContext) {
  const { profile, run, error, host, event } = context;
  return {
    CHECK_NAME: profile.name,
    CHECK_ID: profile.id,
    CHECK_TYPE: run.task.toUpperCase(),
    ALERT_TITLE: context.summary,
    ALERT_TYPE: alertType(run.outcome),
    CHECK_RESULT_ID: run.id,
    RESPONSE_TIME: run.durationMs ?? 0,
    API_CHECK_RESPONSE_STATUS_CODE: error?.exitCode ?? 0,
    API_CHECK_RESPONSE_STATUS_TEXT: error?.message ?? (run.outcome === null ? '' : 'OK'),
    CHECK_ERROR_MESSAGE: error?.message ?? '',
    RUN_LOCATION: host.name,
    RESULT_LINK: runLink(run.id),
    SSL_DAYS_REMAINING: '',
    SSL_CHECK_DOMAIN: '',
    STARTED_AT: run.startedAt,
    TAGS: profile.tags,
    IS_TEST: event.test,
  };
}

/** The values that `ALERT_TYPE` can have, also for checking comparisons with it. */
export const alertTypes = [
  'ALERT_FAILURE',
  'ALERT_RECOVERY',
  'ALERT_DEGRADED',
  'NO_ALERT',
] as const;

function alertType(outcome: Outcome | null): (typeof alertTypes)[number] {
  switch (outcome) {
    case 'succeeded':
      return 'ALERT_RECOVERY';
    case 'warned':
      return 'ALERT_DEGRADED';
    case 'failed':
    case 'interrupted':
    case 'cancelled':
      return 'ALERT_FAILURE';
    case 'skipped':
    case null:
      return 'NO_ALERT';
  }
}

import type { Hook } from '../../preload/contract/hook.ts';
import type { ProfileDraft } from '../../preload/contract/profile.ts';
import { writeDuration } from './duration.ts';

/**
 * Writes profiles as the file that `readBellhopFormat` reads back to the same profiles, ids aside.
 * Secrets leave as their names only, so the file may be shared.
 */
export function writeBellhopFormat(drafts: readonly ProfileDraft[]): string {
  const profiles = drafts.map(({ profile, repository }) => ({
    name: profile.name,
    paths: profile.source.paths,
    exclusions: profile.source.exclusions,
    repository: {
      location: repository.location,
      passwordSecret: repository.passwordSecret,
      environment: repository.environment,
    },
    backup: {
      schedule: profile.tasks.backup.schedule,
      hooks: profile.tasks.backup.hooks.map(writtenHook),
    },
  }));
  return `${JSON.stringify({ bellhop: 1, profiles }, null, 2)}\n`;
}

function writtenHook(hook: Hook): object {
  const { name, moments, method, url, headers, body, success, onFailure, timeoutMs } = hook;
  const { retry, enabled, onlyIfResticStarted } = hook;
  return {
    name,
    moments,
    method,
    url,
    headers,
    body,
    success: success.map(({ from, to }) => (from === to ? from : `${String(from)}-${String(to)}`)),
    onFailure,
    timeout: writeDuration(timeoutMs),
    retry,
    enabled,
    onlyIfResticStarted,
  };
}

import { describe, expect, it } from 'vitest';
import type { Hook } from '../../../preload/contract/hook.ts';
import { idlePlan, noConditions } from '../../../preload/contract/usual-profile.ts';
import * as read from '../../../main/ipc/read.ts';
import type { Reader } from '../../../main/ipc/reader.ts';
import { usualHookSettings } from '../../../main/core/configuration.ts';
import { aHook, aProfile, aRepository } from '../../fakes/make.ts';
import { speaking } from '../../fakes/speaking.ts';
import { looksEnglish } from '../../words/looks-english.ts';

const profile = aProfile([]);
const { source, options, upkeep, tasks } = profile;

function complaint<A extends readonly unknown[]>(reader: Reader<A>, ...args: unknown[]): string {
  const taken = reader(args);
  if (taken.ok) throw new Error('it was taken');
  return `${taken.failure.message}\n${taken.failure.hint}`;
}

const draft = (changes: object, repository: object = {}) =>
  complaint(read.draft, {
    profile: { ...profile, ...changes },
    repository: { ...aRepository, ...repository },
  });

const hooked = (changes: Partial<Record<keyof Hook, unknown>>) => {
  const hook = { ...aHook({ moments: ['success'] }), ...changes };
  return draft({ tasks: { ...tasks, backup: { ...tasks.backup, hooks: [hook] } } });
};

const scheduled = (...schedules: readonly object[]) =>
  draft({ tasks: { ...tasks, backup: { ...tasks.backup, schedules } } });

const settings = (changes: object) =>
  complaint(read.hookSettings, { ...usualHookSettings, ...changes });

const further = (argument: string) =>
  draft({ options: { ...options, extraArguments: [argument] } });

/** The commonest that an editor or a settings page can send and main refuses. */
const bad: Readonly<Record<string, () => string>> = {
  'no name': () => draft({ name: ' ' }),
  'a long name': () => draft({ name: 'a'.repeat(300) }),
  'no folder': () => draft({ source: { ...source, paths: [] } }),
  'a relative folder': () => draft({ source: { ...source, paths: ['documents'] } }),
  'a folder and a command': () => {
    const command = { program: 'pg_dump', arguments: [], fileName: 'dump.sql' };
    return draft({ source: { ...source, command } });
  },
  'an empty exclusion': () => draft({ source: { ...source, exclusions: [''] } }),
  'a tag with a comma': () => draft({ tags: ['a,b'] }),
  'no rule of what to keep': () => draft({ retention: {} }),
  'a wrong duration': () => draft({ retention: { within: 'a year' } }),
  'too many kept': () => draft({ retention: { last: 1_000_000 } }),
  'a wrong amount': () =>
    draft({ upkeep: { ...upkeep, maxUnused: 'x', maxRepackSize: 'x', readData: 'x' } }),
  'half a file': () => draft({ upkeep: { ...upkeep, drillFiles: 1.5 } }),
  'a wrong compression': () => draft({ options: { ...options, compression: 'strong' } }),
  'no place': () => draft({}, { location: '' }),
  'a password in the place': () => draft({}, { location: 'rest:http://a:b@c/' }),
  'a wrong secret': () => draft({}, { passwordSecret: 'ä' }),
  'a wrong variable': () => draft({}, { environment: [{ name: '1', value: '' }] }),
  'a wrong user variable': () => draft({ variables: { '1': '' } }),
  'a schedule without a time': () => scheduled({ kind: 'daily', at: [] }),
  'a wrong time': () => scheduled({ kind: 'daily', at: ['25:00'] }),
  'no day': () => scheduled({ kind: 'weekly', days: [], at: ['08:00'] }),
  'a wrong day': () => scheduled({ kind: 'monthly', days: [40], at: ['08:00'] }),
  'an empty expression': () => scheduled({ kind: 'calendar', expression: ' ' }),
  'a wrong expression': () => scheduled({ kind: 'calendar', expression: 'never' }),
  'a wrong cron': () => scheduled({ kind: 'cron', expression: '61 * * * *', zone: 'Mars' }),
  'an unknown schedule': () => scheduled({ kind: 'sometimes' }),
  'quiet hours without end': () => {
    const conditions = { ...noConditions, quietHours: { from: '08:00', to: '08:00' } };
    return draft({ tasks: { ...tasks, backup: { ...tasks.backup, conditions } } });
  },
  'what follows itself': () => {
    const follower = { ...idlePlan, afterBackups: 1 };
    return draft({ tasks: { ...tasks, backup: follower, restore: follower } });
  },
  'a restore by schedule': () => {
    const schedules = [{ kind: 'every', count: 1, unit: 'days' }];
    return draft({ tasks: { ...tasks, restore: { ...idlePlan, schedules } } });
  },
  'a hook without a name': () => hooked({ name: '' }),
  'a hook without a moment': () => hooked({ moments: [] }),
  'a wrong address': () => hooked({ url: 'ftp://a' }),
  'a wrong header': () => hooked({ headers: [{ name: 'a b', value: 'a\nb' }] }),
  'a header of Bellhop': () => hooked({ headers: [{ name: 'Host', value: 'a' }] }),
  'many headers': () => hooked({ headers: Array(99).fill({ name: 'a', value: '' }) }),
  'large headers': () => hooked({ headers: [{ name: 'a', value: 'a'.repeat(9_000) }] }),
  'a large body': () =>
    hooked({ body: { kind: 'template', format: 'text', text: 'a'.repeat(70_000) } }),
  'a body in no file': () => hooked({ body: { kind: 'file', format: 'text', path: 'a' } }),
  'an unknown body': () => hooked({ body: { kind: 'picture' } }),
  'no good answer': () => hooked({ success: [] }),
  'a turned range': () => hooked({ success: [{ from: 300, to: 200 }] }),
  'a short deadline': () => hooked({ timeoutMs: 1 }),
  'a long deadline': () => hooked({ timeoutMs: 10_000_000 }),
  'a long wait': () => hooked({ retry: [10_000_000] }),
  'many waits': () => hooked({ retry: Array(30).fill(1) }),
  'a gate behind the run': () => hooked({ onFailure: 'stop' }),
  'another origin': () =>
    hooked({ variants: [{ moments: ['failure'], url: 'https://b.example' }] }),
  'further arguments': () =>
    [
      ['json', '--json', '--repo=a', '--password-file=a', '--stdin', '--no-lock', '--time=a'],
      ['--tag=a', '--exclude=a', '--exclude-caches', '--host=a', '--limit-upload=1'],
      ['--option=sftp.command=a', '--pack-size'],
    ]
      .flat()
      .map(further)
      .join('\n'),
  'a wrong origin': () => settings({ allowedOrigins: ['*'] }),
  'a wrong proxy': () => settings({ proxy: { kind: 'url', url: 'proxy' } }),
  'no days of history': () => settings({ keep: { runs: 10, days: 0, megabytes: 1 } }),
  'a name of a secret': () => complaint(read.secretName, 'a b'),
  'a long curl': () => complaint(read.curl, 'a'.repeat(200_000), 'a', true),
  'a relative file': () =>
    complaint(read.importRequest, { text: '', path: 'a', format: 'auto', dryRun: true }),
  'no arguments': () => complaint(read.draft),
};

const all = () => Object.entries(bad).map(([what, refuse]) => [what, refuse()] as const);

describe('what main refuses', () => {
  const inEnglish = new Map(all());

  it.each(['de', 'fr', 'es', 'zh-CN'] as const)(
    'is told without English in %s',
    async (language) => {
      await speaking(language, () => {
        const left = all().filter(
          ([what, said]) => looksEnglish(said) || said === inEnglish.get(what),
        );
        expect(left).toEqual([]);
      });
    },
  );
});

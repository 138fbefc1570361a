import { describe, expect, it } from 'vitest';
import { emptySource } from '../../../../preload/contract/usual-profile.ts';
import { healthchecksExample, importedFrom } from '../samples.ts';

const PING = 'https://hc-ping.com/831e288e-1293-46f8-ac31-70ea7f875650';
const CHECK_PING = 'https://hc-ping.com/e0f62e41-b75f-450f-8cdd-7f25e466d2dc';

describe('the healthchecks example of resticprofile', () => {
  const { drafts, notes } = importedFrom(healthchecksExample('toml'), 'profiles.toml');
  const { profile, repository } = drafts[0]!;
  const { hooks, schedules } = profile.tasks.backup;

  it('S0-3 keeps several targets in the order written', () => {
    expect(hooks.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `HEAD ${PING}/start`,
      'HEAD https://httpstat.us/400',
      `HEAD ${PING}`,
      'HEAD https://httpstat.us/500',
      `POST ${PING}/fail`,
    ]);
  });

  it('S0-1 has the hooks of its check as well', () => {
    expect(profile.tasks.check.hooks.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `HEAD ${CHECK_PING}/start`,
      `HEAD ${CHECK_PING}`,
    ]);
    expect(profile.tasks.check.schedules).toEqual([{ kind: 'calendar', expression: '*:15' }]);
  });

  it('S0-2 turns each kind of send into its moments', () => {
    expect(hooks.map(({ moments }) => moments)).toEqual([
      ['before'],
      ['before'],
      ['success'],
      ['success'],
      ['failure', 'warning', 'cancelled'],
    ]);
  });

  it('S0-18 translates the body and leaves the header as it is', () => {
    expect(hooks[4]?.body).toEqual({
      kind: 'template',
      format: 'text',
      text: '{{ERROR}}\n\n{{ERROR_STDERR}}',
    });
    expect(hooks[4]?.headers).toEqual([
      { name: 'Content-Type', value: 'text/plain; charset=UTF-8' },
    ]);
  });

  it("S0-26 brings resticprofile's manners: below 400 is fine, one try, the run is untouched", () => {
    for (const hook of hooks) {
      expect(hook).toMatchObject({
        success: [{ from: 200, to: 399 }],
        retry: 'none',
        onFailure: 'ignore',
        timeoutMs: 30_000,
        sendLog: true,
        tls: { verify: true, caFiles: [] },
      });
    }
  });

  it('names hooks by kind and host', () => {
    expect(hooks.map(({ name }) => name)).toEqual([
      'before → hc-ping.com',
      'before → httpstat.us',
      'after → hc-ping.com',
      'after → httpstat.us',
      'after-fail → hc-ping.com',
    ]);
  });

  it('has source, exclusions, schedule and a repository beside the file', () => {
    expect(profile.source).toEqual({
      ...emptySource,
      paths: ['/source'],
      exclusions: ['/**/.git/'],
    });
    expect(schedules).toEqual([{ kind: 'calendar', expression: '*:00,30' }]);
    expect(repository).toMatchObject({
      location: '/etc/backup/repository',
      passwordSecret: 'profile-repository',
    });
  });

  it('says of all that was changed or left out what became of it', () => {
    expect(notes).toEqual([
      'Profile “profile”, repository: none is named, so /etc/backup/repository is used; change it in the profile.',
      'Profile “profile”, retention.after-backup: left out, as it stands beside no rules that count; choose what to keep, and when.',
    ]);
  });
});

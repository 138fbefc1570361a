import { describe, expect, it } from 'vitest';
import { checkExtraArguments } from '../../../main/core/extra-arguments.ts';
import { optionsSchema } from '../../../main/core/options-schema.ts';
import { usualOptions } from '../../../preload/contract/usual-profile.ts';
import { complaint } from './complaint.ts';

describe('further arguments of a backup', () => {
  it.each([
    '--no-scan',
    '--force',
    '--no-cache',
    '--cacert=/etc/own.pem',
    '--pack-size=64',
    '--option=rest.connections=2',
    '--parent=latest',
    '--group-by=host',
    '--iexclude-file=/home/ada/left out',
    '--retry-lock=5m',
    '--some-later-switch=true',
    '--http-user-agent=a\nb',
  ])('may be %j', (argument) => {
    expect(checkExtraArguments([argument])).toBeNull();
  });

  it.each([
    ['--repo=/elsewhere', 'the repository'],
    ['--repository-file=/x', 'the repository'],
    ['--password-file=/x', 'the password'],
    ['--password-command=cat /x', 'the password'],
    ['--insecure-no-password', 'the password'],
    ['--json', 'how restic speaks'],
    ['--quiet', 'how restic speaks'],
    ['--verbose=2', 'how restic speaks'],
    ['--dry-run', 'how restic speaks'],
    ['--help', 'how restic speaks'],
    ['--files-from=/x', 'what is backed up'],
    ['--files-from-raw=-', 'what is backed up'],
    ['--files-from-verbatim=-', 'what is backed up'],
    ['--stdin', 'what is backed up'],
    ['--stdin-filename=x', 'what is backed up'],
    ['--stdin-from-command', 'what is backed up'],
    ['--no-lock', 'without its lock'],
    ['--time=2020-01-01 00:00:00', 'the same time'],
    ['--tag=x', 'the tags'],
    ['--exclude=*.tmp', 'what is left out'],
    ['--iexclude=*.tmp', 'what is left out'],
    ['--exclude-file=/x', 'what is left out'],
    ['--exclude-caches', 'in the source'],
    ['--exclude-larger-than=1G', 'in the source'],
    ['--one-file-system', 'in the source'],
    ['--host=x', 'in the options'],
    ['--compression=max', 'in the options'],
    ['--skip-if-unchanged', 'in the options'],
    ['--use-fs-snapshot', 'in the options'],
    ['--limit-upload=5', 'in the limits'],
  ])('may not be %j, for it is about %s', (argument, reason) => {
    const said = checkExtraArguments(['--no-scan', argument]);
    expect(said).toContain(argument.split('=', 1)[0]);
    expect(said).toContain(reason);
  });

  it.each([
    '-v',
    '-r',
    '-rf',
    '/etc',
    'word',
    '',
    '-',
    '--',
    '--=x',
    '--Repo=x',
    ' --no-scan',
    '--a b',
  ])('are options in their long form, which %j is not', (argument) => {
    expect(checkExtraArguments([argument])).toContain('is not an option in its long form');
  });

  it('hold their value, so that none can take the next argument for it', () => {
    expect(checkExtraArguments(['--cacert', '/etc/own.pem'])).toContain('behind “=”');
    expect(checkExtraArguments(['--some-later-switch'])).toContain('--some-later-switch=true');
  });

  it('are looked at when a profile is saved or imported', () => {
    const says = (extraArguments: readonly string[]) =>
      complaint(optionsSchema, { ...usualOptions, extraArguments });
    expect(says(['--no-scan'])).toBe('');
    expect(says(['--repo=/x'])).toBe(
      'extraArguments: --repo has a field of its own in the repository',
    );
  });

  it('are refused where they would run a program, for a profile may come from anywhere', () => {
    for (const value of [
      'sftp.command=sh -c x',
      'rclone.program=/x',
      'SFTP.args=-oProxyCommand=x',
    ]) {
      expect(checkExtraArguments([`--option=${value}`])).toContain('run a program of its own');
    }
    expect(checkExtraArguments(['--option=s3.connections=10'])).toBeNull();
  });
});

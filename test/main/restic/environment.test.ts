import { expect, it } from 'vitest';
import { copyEnvironment, resticEnvironment } from '../../../main/restic/environment.ts';

const access = {
  location: '/backup',
  password: 'pw',
  environment: { AWS_ACCESS_KEY_ID: 'ours' },
};

it('hands on what restic needs of the machine, and nobody’s credentials', () => {
  const environment = resticEnvironment(access, {
    PATH: '/bin',
    HOME: '/home/ada',
    LC_ALL: 'C',
    https_proxy: 'http://proxy',
    RESTIC_PASSWORD_COMMAND: 'evil',
    RESTIC_REPOSITORY: '/other',
    AWS_SECRET_ACCESS_KEY: 'theirs',
    NODE_OPTIONS: '--inspect',
    EMPTY: undefined,
  });
  expect(environment).toEqual({
    PATH: '/bin',
    HOME: '/home/ada',
    LC_ALL: 'C',
    https_proxy: 'http://proxy',
    AWS_ACCESS_KEY_ID: 'ours',
    RESTIC_PROGRESS_FPS: '4',
    RESTIC_REPOSITORY: '/backup',
    RESTIC_PASSWORD: 'pw',
  });
});

it('lets a repository set what its storage needs, and no program, password or place', () => {
  const own = {
    RESTIC_CACERT: '/ca.pem',
    RESTIC_REST_PASSWORD: 'rest',
    AWS_SECRET_ACCESS_KEY: 'aws',
    RCLONE_BWLIMIT: '1M',
    https_proxy: 'http://proxy',
  };
  const refused = {
    RESTIC_PASSWORD_COMMAND: 'evil',
    Restic_Password_File: '/etc/passwd',
    RESTIC_FROM_PASSWORD_COMMAND: 'evil',
    RESTIC_PROGRESS_FPS: '60',
    PATH: '/evil',
    Path: '/evil',
    LD_PRELOAD: '/evil.so',
    DYLD_INSERT_LIBRARIES: '/evil.dylib',
    SHELL: '/evil',
    SSH_ASKPASS: '/evil',
    RCLONE_PASSWORD_COMMAND: 'evil',
    RCLONE_SFTP_SSH: 'evil',
    GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1',
  };
  const environment = resticEnvironment({ ...access, environment: { ...own, ...refused } }, {});
  expect(environment).toEqual({
    ...own,
    RESTIC_PROGRESS_FPS: '4',
    RESTIC_REPOSITORY: '/backup',
    RESTIC_PASSWORD: 'pw',
  });
});

it('gives restic two repositories, the variables of the target before those of the source', () => {
  const source = { location: '/one', password: 'pw one', environment: { A: 'one', B: 'one' } };
  const target = { location: '/two', password: 'pw two', environment: { B: 'two', LD_X: 'no' } };
  expect(copyEnvironment({ source, target }, { HOME: '/home/ada' })).toEqual({
    HOME: '/home/ada',
    A: 'one',
    B: 'two',
    RESTIC_PROGRESS_FPS: '4',
    RESTIC_REPOSITORY: '/two',
    RESTIC_PASSWORD: 'pw two',
    RESTIC_FROM_REPOSITORY: '/one',
    RESTIC_FROM_PASSWORD: 'pw one',
  });
});

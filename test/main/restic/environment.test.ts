import { expect, it } from 'vitest';
import { resticEnvironment } from '../../../main/restic/environment.ts';

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

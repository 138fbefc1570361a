import { describe, expect, it } from 'vitest';
import type { VaultState } from '../../../preload/contract/api.ts';
import type { Failure } from '../../../preload/contract/result.ts';
import { doctorFindings, type Facts } from '../../../main/core/doctor.ts';
import { speaking } from '../../fakes/speaking.ts';

const wellFacts: Facts = {
  engine: { ok: true, value: { path: '/usr/bin/restic', version: '0.19.1' } },
  vault: { kind: 'ready', message: '', hint: '' },
  dataFolder: { path: '/home/ada/.config/Bellhop', writable: true },
  configuration: { damage: null },
  profiles: [{ name: 'Documents', missingSecrets: [], missingPaths: [] }],
  platform: 'linux',
};

const findings = (changes: Partial<Facts>) => doctorFindings({ ...wellFacts, ...changes });
const about = (subject: string, changes: Partial<Facts>) =>
  findings(changes).find((finding) => finding.subject === subject);
const profileWith = (changes: Partial<Facts['profiles'][number]>) => ({
  profiles: [{ name: 'Documents', missingSecrets: [], missingPaths: [], ...changes }],
});

const missing: Failure = {
  kind: 'engine-missing',
  message: 'restic is not installed.',
  hint: 'Install restic 0.17.1 or newer.',
};

describe('the doctor', () => {
  it('names what the conditions of a profile ask in vain', () => {
    const unanswered = ['whether it runs on battery', 'whether the network is metered'];
    expect(about('Profile “Documents”', profileWith({ unanswered }))).toMatchObject({
      state: 'attention',
      message:
        'This computer does not say whether it runs on battery, nor whether the network is metered, so what the schedules ask of that counts as met.',
    });
  });

  it('has a line for each thing that is well, without a remedy', () => {
    const found = findings({ history: { ok: true, message: '12 runs.' } });
    expect(found.map(({ subject }) => subject)).toEqual([
      'restic',
      'Keychain',
      'Data folder',
      'Configuration',
      'History',
      'Profile “Documents”',
    ]);
    expect(found.every(({ state, remedy }) => state === 'well' && remedy === '')).toBe(true);
    expect(found.every(({ message }) => message !== '')).toBe(true);
  });

  it.each([
    ['linux', 'sudo apt install restic'],
    ['darwin', 'brew install restic'],
    ['win32', 'winget install'],
  ])('tells how restic is installed on %s, and nowhere else', (platform, command) => {
    const found = about('restic', { engine: { ok: false, failure: missing }, platform });
    expect(found?.state).toBe('ill');
    expect(found?.remedy).toContain(command);
    expect(found?.remedy.match(/on (Linux|macOS|Windows):/g)).toHaveLength(1);
  });

  it('tells it for all systems when it does not know which one this is', () => {
    const { platform: _, ...facts } = wellFacts;
    const [found] = doctorFindings({ ...facts, engine: { ok: false, failure: missing } });
    expect(found?.remedy).toMatch(/brew.*winget.*apt/);
  });

  it('does not speak of installing when restic is there and does not work', () => {
    const failure: Failure = { ...missing, kind: 'engine-failed', hint: 'Look at its log.' };
    expect(about('restic', { engine: { ok: false, failure } })?.remedy).toBe('Look at its log.');
  });

  it.each([
    ['memory', 'attention', 'gnome-keyring'],
    ['missing', 'ill', 'gnome-keyring'],
    ['locked', 'ill', 'Unlock'],
    ['unresponsive', 'ill', 'dialog'],
  ] as const)('has a remedy for a keychain that is %s', (kind, state, remedy) => {
    const vault: VaultState = { kind, message: '', hint: '' };
    const found = about('Keychain', { vault });
    expect(found?.state).toBe(state);
    expect(found?.remedy).toContain(remedy);
    expect(found?.message).not.toBe('');
  });

  it('says when nothing can be kept', () => {
    const found = about('Data folder', { dataFolder: { path: '/data', writable: false } });
    expect(found).toMatchObject({ state: 'ill' });
    expect(found?.message).toContain('/data cannot be written to');
  });

  it('says what happened to a damaged configuration', () => {
    const damage: Failure = {
      kind: 'configuration-damaged',
      message: 'Unreadable.',
      hint: 'Look.',
    };
    expect(about('Configuration', { configuration: { damage } })).toMatchObject({
      state: 'attention',
      message: 'Unreadable.',
      remedy: 'Look.',
    });
  });

  it('says how a broken history is set aside', () => {
    const found = about('History', { history: { ok: false, message: 'It is damaged.' } });
    expect(found?.remedy).toContain('history.db');
  });

  it('names each missing secret with the command that stores it', () => {
    const found = about('Profile “Documents”', profileWith({ missingSecrets: ['nas', 'token'] }));
    expect(found).toEqual({
      subject: 'Profile “Documents”',
      state: 'ill',
      message: 'The secrets “nas”, “token” are not stored.',
      remedy: 'Store what is missing: bellhop secret set nas; bellhop secret set token',
    });
  });

  it('names folders that are not there, which a drive may bring back', () => {
    const found = about('Profile “Documents”', profileWith({ missingPaths: ['/media/usb'] }));
    expect(found).toMatchObject({ state: 'attention', message: '“/media/usb” is not there.' });
  });

  it('passes on why a repository cannot be reached', () => {
    const failure: Failure = { kind: 'repository-unreachable', message: 'No way.', hint: 'Wait.' };
    const repositoryReachable = { ok: false, failure } as const;
    const found = about('Profile “Documents”', profileWith({ repositoryReachable }));
    expect(found).toMatchObject({ state: 'ill', message: 'No way.', remedy: 'Wait.' });
  });

  it('says that nothing is backed up while there is no profile', () => {
    expect(findings({ profiles: [] }).at(-1)).toMatchObject({
      subject: 'Profiles',
      state: 'attention',
    });
  });
});

describe('the doctor in other languages', () => {
  const secrets = (...missingSecrets: readonly string[]) =>
    findings(profileWith({ missingSecrets })).at(-1);

  it('speaks German, one secret and several each in its form', async () => {
    await speaking('de', () => {
      expect(secrets('a')).toMatchObject({
        subject: 'Profil „Documents“',
        message: 'Das Geheimnis „a“ ist nicht gespeichert.',
      });
      expect(secrets('a', 'b')?.message).toBe('Die Geheimnisse „a“, „b“ sind nicht gespeichert.');
    });
  });

  it('speaks Chinese', async () => {
    await speaking('zh-CN', () => {
      expect(secrets('a', 'b')).toMatchObject({
        subject: '配置方案“Documents”',
        message: '密钥“a”、“b”未保存。',
      });
    });
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { emptyRetention } from '../../../preload/contract/usual-profile.ts';
import { formatBytes } from '../../../renderer/words/bytes.ts';
import { formatDay } from '../../../renderer/words/day.ts';
import { formatDuration } from '../../../renderer/words/duration.ts';
import { foreseenInWords } from '../../../renderer/words/forget.ts';
import { formatInstant } from '../../../renderer/words/instant.ts';
import { listInWords, sentencesInWords, seriesInWords } from '../../../words/list.ts';
import { markOfRun } from '../../../renderer/words/outcome.ts';
import { planInWords } from '../../../renderer/words/plan.ts';
import { progressInWords } from '../../../renderer/words/progress.ts';
import { retentionInWords } from '../../../renderer/words/retention.ts';
import { monthDayInWords, scheduleInWords } from '../../../renderer/words/schedule.ts';
import { spanInWords } from '../../../renderer/words/span.ts';
import { speak } from '../../../words/speak.ts';
import { t } from '../../../words/t.ts';

const reader = { now: new Date('2026-03-12T10:00:00Z'), timeZone: 'UTC' };
const retention = {
  ...emptyRetention,
  last: 1,
  daily: 7,
  within: '1y14d',
  keepTags: ['gold', 'silver'],
};
const progress = {
  runId: 'run-1',
  profileId: 'profile-1',
  phase: 'restic',
  fraction: 0.5,
  bytesDone: 1_200_000,
  bytesTotal: 48_200_000,
  filesDone: 1_204,
  filesTotal: 2_000,
  bytesPerSecond: null,
  secondsLeft: 240,
  errorCount: 1,
  currentFile: null,
} as const;

/** Intl writes spaces that do not break. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

afterAll(() => speak({ language: 'en', locale: 'en' }));

describe('words in German', () => {
  it('count in the right form, with the numbers of the country', async () => {
    await speak({ language: 'de', locale: 'de' });
    expect(t('units.files', { count: 1 })).toBe('1 Datei');
    expect(t('units.files', { count: 1_204 })).toBe('1.204 Dateien');
    await speak({ language: 'de', locale: 'de-CH' });
    expect(t('units.files', { count: 1_204 })).toMatch(/^1['’]204 Dateien$/);
  });

  it('write sizes, spans and days as one does there', async () => {
    await speak({ language: 'de', locale: 'de' });
    expect(plain(formatBytes(48_200_000_000))).toBe('48,2 GB');
    expect(plain(formatDuration(130 * 60_000))).toBe('2 h 10 min');
    expect(plain(formatDuration(41_000))).toBe('41 s');
    expect(plain(formatDuration(50 * 3_600_000))).toBe('2 d 2 h');
    expect(spanInWords('1y14d')).toBe('1 Jahr 14 Tage');
    expect(formatInstant('2026-03-12T08:02:00Z', reader)).toBe('heute 08:02');
    expect(formatDay('2026-03-10T08:02:00Z', reader)).toBe('Dienstag, 10. März');
  });

  it('say a schedule and what is kept', async () => {
    await speak({ language: 'de', locale: 'de' });
    const weekly = { kind: 'weekly', days: ['fri', 'mon'], at: ['08:00'] } as const;
    expect(scheduleInWords(weekly)).toBe('wöchentlich Mo und Fr um 08:00');
    expect(monthDayInWords(3)).toBe('3.');
    expect(planInWords({ schedules: [weekly], afterBackups: 3 })).toBe(
      'wöchentlich Mo und Fr um 08:00 und nach je 3 Sicherungen',
    );
    expect(retentionInWords(retention)).toBe(
      'der letzte, 7 tägliche, alle für 1 Jahr 14 Tage, mit Tags gold oder silver',
    );
    expect(foreseenInWords({ kept: 3, removed: 1 })).toBe(
      '1 Snapshot würde vergessen, 3 behalten.',
    );
  });
});

describe('words in Chinese', () => {
  it('count without forms, and put no spaces or commas of other scripts between', async () => {
    await speak({ language: 'zh-CN', locale: 'zh-CN' });
    expect(t('units.snapshots', { count: 1 })).toBe('1 个快照');
    expect(t('units.snapshots', { count: 1_204 })).toBe('1,204 个快照');
    expect(seriesInWords(['甲', '乙'])).toBe('甲、乙');
    expect(listInWords(['甲', '乙', '丙'])).toBe('甲、乙和丙');
    expect(sentencesInWords(['甲。', '乙。'])).toBe('甲。乙。');
  });

  it('write sizes, spans and instants as one does there', async () => {
    await speak({ language: 'zh-CN', locale: 'zh-CN' });
    expect(plain(formatBytes(48_200_000_000))).toBe('48.2 GB');
    expect(formatBytes(512)).toBe('512字节');
    expect(formatDuration(130 * 60_000)).toBe('2小时10分钟');
    expect(formatInstant('2026-03-11T20:00:00Z', reader)).toBe('昨天 20:00');
    expect(formatDay('2026-03-12T08:02:00Z', reader)).toBe('今天');
  });

  it('tell of a run in flight', async () => {
    await speak({ language: 'zh-CN', locale: 'zh-CN' });
    expect(markOfRun({ outcome: null, phase: 'restic', failure: null }).word).toBe('运行中');
    const { facts, tally, errors } = progressInWords(progress);
    expect(facts.map(({ words }) => plain(words))).toEqual(['1.2 MB / 48.2 MB', '剩余 4分钟']);
    expect(tally).toBe('1,204 / 2,000 个文件');
    expect(errors).toBe('目前 1 个错误');
  });
});

describe('days of a month', () => {
  it.each([
    ['en', '1st', '2nd to last day'],
    ['de', '1.', '2. Tag von hinten'],
    ['fr', '1er', 'jour 2 à partir de la fin'],
    ['es', '1', 'día 2 desde el final'],
    ['zh-CN', '1日', '倒数第 2 天'],
  ] as const)('have their names in %s', async (language, first, second) => {
    await speak({ language, locale: language });
    expect(monthDayInWords(1)).toBe(first);
    expect(monthDayInWords(-2)).toBe(second);
  });
});

describe('sentences', () => {
  it('stand one after the other, without those that have nothing to say', async () => {
    await speak({ language: 'en', locale: 'en' });
    expect(sentencesInWords(['It failed.', '', 'Try again.'])).toBe('It failed. Try again.');
    expect(sentencesInWords(['', ''])).toBe('');
  });
});

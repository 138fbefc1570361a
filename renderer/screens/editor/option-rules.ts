import { t } from '../../../words/t.ts';
import { readSize } from '../../words/size.ts';
import { readSpan } from '../../words/span.ts';
import { readSpeed } from '../../words/speed.ts';

const amount = /^\d+(\.\d+)?[KMGT]?$/i;

/** A whole number within bounds, or what to choose. */
function whole(least: number, most: number): (count: number) => true | string {
  return (count) =>
    (Number.isInteger(count) && count >= least && count <= most) ||
    t('editorMistakes.whole', { least, most });
}

/** What the options of a profile must be; an empty text leaves it to restic. True is "all right". */
export const optionRules = {
  size: (text: string) => text.trim() === '' || readSize(text) !== null || t('editorMistakes.size'),
  speed: (text: string) =>
    text.trim() === '' || readSpeed(text) !== null || t('editorMistakes.speed'),
  span: (text: string) => readSpan(text) !== null || t('editorMistakes.span'),
  concurrency: (text: string) =>
    text.trim() === '' || whole(1, 64)(Number(text)) === true || t('editorMistakes.concurrency'),
  host: (text: string) => text.trim().length <= 255 || t('editorMistakes.longName'),
  program: (text: string) => text.trim() !== '' || t('editorMistakes.noProgram'),
  fileName: (text: string) => /^[^/\\]+$/.test(text.trim()) || t('editorMistakes.fileName'),
  maxUnused: (text: string) =>
    text === '' ||
    text === 'unlimited' ||
    amount.test(text) ||
    isPercentage(text) ||
    t('editorMistakes.maxUnused'),
  maxRepackSize: (text: string) =>
    text === '' || amount.test(text) || t('editorMistakes.maxRepackSize'),
  readData: (text: string) =>
    ['', 'all'].includes(text) ||
    amount.test(text) ||
    isPercentage(text) ||
    isPart(text) ||
    t('editorMistakes.readData'),
  drillFiles: whole(1, 1_000),
  overdueAfterDays: whole(1, 3_650),
  afterBackups: whole(1, 1_000),
  kept: whole(0, 10_000),
  percent: whole(0, 99),
  idleMinutes: whole(1, 720),
  anywayAfterDays: whole(1, 365),
  jitterMinutes: whole(0, 720),
} as const;

function isPercentage(text: string): boolean {
  return /^\d+(\.\d+)?%$/.test(text) && Number.parseFloat(text) <= 100;
}

/** restic counts parts from 1. */
function isPart(text: string): boolean {
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  return part !== undefined && Number(part) >= 1 && Number(part) <= Number(of);
}

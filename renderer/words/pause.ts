import type { Pause, PauseLength } from '../../preload/contract/schedule.ts';
import { t } from '../../words/t.ts';
import { formatInstant, type Reader } from './instant.ts';

/** For how long schedules can rest, as a menu offers it. */
export function pauseChoices(): readonly {
  readonly name: string;
  readonly length: PauseLength;
}[] {
  return [
    { name: t('schedules.forAnHour'), length: { kind: 'minutes', minutes: 60 } },
    { name: t('schedules.untilTomorrow'), length: { kind: 'tomorrow' } },
    { name: t('schedules.untilResumed'), length: { kind: 'resumed' } },
  ];
}

/** How long a pause goes on: `until tomorrow 04:00`, `until it is resumed`. */
export function pauseInWords({ until }: Pause, reader: Reader): string {
  return until === null
    ? t('schedules.pausedUntilResumed')
    : t('schedules.pausedUntil', { time: formatInstant(until, reader) });
}

/** Whether a profile rests only because all of them do. */
export function isPauseOfAll(pause: Pause, ofAll: Pause | null): boolean {
  return ofAll !== null && ofAll.since === pause.since && ofAll.until === pause.until;
}

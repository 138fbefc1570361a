import { useEffect, useState } from 'react';
import type { Schedule } from '../../../preload/contract/profile.ts';
import type { SchedulePreview } from '../../../preload/contract/schedule.ts';
import { api } from '../../api.ts';
import { useNow } from '../../parts/use-now.ts';

/** What main says of a schedule that is being typed. */
export interface SeenAhead {
  readonly preview: SchedulePreview;
  /** Whether it is about the schedule as it stands now. */
  readonly isFresh: boolean;
}

/** Nobody types faster for long. */
const PAUSE_MS = 250;

/** Instants pass: they are looked at again this often. */
const LOOK_AGAIN_MS = 60_000;

const INSTANTS = 5;

/** Looks ahead. */
export function lookAhead(schedule: Schedule): Promise<SchedulePreview> {
  return api.schedules.preview({ schedule, count: INSTANTS, from: null, zone: null });
}

/** Looks ahead while a schedule is typed; null where it says too little yet. */
export function usePreview(schedule: Schedule | null): SeenAhead | null {
  const now = useNow(LOOK_AGAIN_MS);
  const [seen, setSeen] = useState<{
    readonly asked: string;
    readonly kind: string;
    readonly preview: SchedulePreview;
  } | null>(null);
  const asked = JSON.stringify(schedule);
  const isFirst = seen?.kind !== schedule?.kind;
  useEffect(() => {
    if (schedule === null) return undefined;
    let isWanted = true;
    const look = async (): Promise<void> => {
      const preview = await lookAhead(schedule);
      if (isWanted) setSeen({ asked, kind: schedule.kind, preview });
    };
    const timer = setTimeout(() => void look(), isFirst ? 0 : PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // The text stands for the schedule, which is another object each time.
  }, [asked, now]);
  if (schedule === null || seen === null || isFirst) return null;
  return { preview: seen.preview, isFresh: seen.asked === asked };
}

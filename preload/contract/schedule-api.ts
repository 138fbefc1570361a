import type { KeepForecast, KeepRequest } from './keep-forecast.ts';
import type { Result } from './result.ts';
import type { Pause, PauseLength, PreviewRequest, SchedulePreview } from './schedule.ts';

/** What a guest may ask about schedules. */
export interface ScheduleApi {
  readonly schedules: {
    /** What a schedule means in words, and its next instants. */
    preview(request: PreviewRequest): Promise<SchedulePreview>;
    /** What a rule for old snapshots leaves of the backups that schedules make from now on. */
    foresee(request: KeepRequest): Promise<Result<KeepForecast>>;
    /** Lets the schedules of a profile rest, or all of them (null); a later pause takes its place. */
    pause(profileId: string | null, length: PauseLength): Promise<Result<Pause>>;
    resume(profileId: string | null): Promise<Result<null>>;
    /** The pause of all profiles, or null. */
    pauseOfAll(): Promise<Pause | null>;
  };
}

import type { GeneralSettings } from '../../../preload/contract/schedule.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { api } from '../../api.ts';

/** Stores a change of the general settings. They are asked for first: another may be a moment old. */
export async function saveGeneral(
  change: (now: GeneralSettings) => Partial<GeneralSettings>,
): Promise<Result<null>> {
  const now = await api.settings.general();
  return api.settings.saveGeneral({ ...now, ...change(now) });
}

import * as z from 'zod';
import {
  noLimits,
  usualOptions,
  usualUpkeep,
  usualWatch,
} from '../../preload/contract/usual-profile.ts';
import { t } from '../../words/t.ts';
import { checkExtraArguments } from './extra-arguments.ts';
import { argumentSchema } from './source-schema.ts';

/** How backups are made. */
export const optionsSchema = z
  .object({
    skipIfUnchanged: z.boolean(),
    compression: z.enum(['auto', 'off', 'fastest', 'better', 'max']).nullable(),
    readConcurrency: z.int().min(1).max(64).nullable(),
    host: argumentSchema.trim().min(1).max(255).nullable(),
    ignoreInode: z.boolean(),
    ignoreCtime: z.boolean(),
    withAtime: z.boolean(),
    useFsSnapshot: z.boolean(),
    extraArguments: z
      .array(argumentSchema.min(1))
      .max(50)
      .superRefine((args, context) => {
        const message = checkExtraArguments(args);
        if (message !== null) context.addIssue({ code: 'custom', message });
      })
      .readonly(),
  })
  .default(usualOptions);

const speed = z.int().min(1).max(100_000_000).nullable();

/** How fast restic may talk to the repository. */
export const limitsSchema = z.object({ uploadKiB: speed, downloadKiB: speed }).default(noLimits);

const size = /^\d+(\.\d+)?[KMGT]?$/i;

/** How the repository is kept. */
export const upkeepSchema = z
  .object({
    maxUnused: z
      .string()
      .refine(
        (text) => text === '' || text === 'unlimited' || size.test(text) || isPercentage(text),
        { error: () => t('rules.maxUnused') },
      ),
    maxRepackSize: z
      .string()
      .refine((text) => text === '' || size.test(text), { error: () => t('rules.repackSize') }),
    readData: z
      .string()
      .refine(
        (text) =>
          ['', 'all'].includes(text) || size.test(text) || isPercentage(text) || isPart(text),
        { error: () => t('rules.readData') },
      ),
    drillFiles: z.int().min(1).max(1_000),
  })
  .default(usualUpkeep);

/** When the owner is warned. */
export const watchSchema = z
  .object({
    overdueAfterDays: z.int().min(1).max(3_650).nullable(),
    anomalies: z.boolean(),
  })
  .default(usualWatch);

function isPercentage(text: string): boolean {
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  return percent !== undefined && Number(percent) <= 100;
}

/** restic counts parts from 1: https://restic.readthedocs.io/en/stable/045_working_with_repos.html */
function isPart(text: string): boolean {
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  return part !== undefined && Number(part) >= 1 && Number(part) <= Number(of);
}

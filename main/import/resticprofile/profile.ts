import type {
  ProfileDraft,
  Repository,
  TaskName,
  TaskPlan,
} from '../../../preload/contract/profile.ts';
import { usualTiming, usualWatch } from '../../../preload/contract/usual-profile.ts';
import { t } from '../../../words/t.ts';
import { plansOf } from '../../core/task-names.ts';
import { findFault } from '../find-fault.ts';
import type { ImportSource, Tell } from '../imported.ts';
import { isTable, listOf, tableOf, type Table } from '../plain-values.ts';
import type { SecretNames } from '../secret-names.ts';
import { readEnvironment } from './environment.ts';
import type { SendManners } from './global.ts';
import { readLimits, readOptions, readUpkeep } from './options.ts';
import { readCopyTarget, readRepository } from './repository.ts';
import { readRetention } from './retention.ts';
import { readSchedule } from './schedule.ts';
import { sectionNames, type SectionName } from './section-names.ts';
import { readSends, type SendReading } from './sends.ts';
import { readSource } from './source.ts';
import { tellOtherKeys } from './unsupported.ts';

/** What all profiles of one file have in common. */
export interface ProfileReading {
  readonly source: ImportSource;
  readonly manners: SendManners;
  readonly tell: Tell;
  readonly secrets: SecretNames;
  /** The repositories so far, by the access they give: runs on one repository must wait for each other. */
  readonly repositories: Map<string, Repository>;
}

/**
 * Makes a draft of a profile with its parents' keys in it, or null, with a note, where it holds
 * nothing that can be backed up.
 */
export function readProfile(
  name: string,
  profile: Table,
  reading: ProfileReading,
): ProfileDraft | null {
  const { tell, repositories } = reading;
  tellOtherKeys(profile, tell);
  const backup = profile['backup'];
  if (!isTable(backup) || listOf(backup['source']).length === 0) {
    tell('backup.source', t('importNotes.noSource'));
    return null;
  }
  const { key, draft } = makeDraft(name, { profile, backup }, reading);
  const fault = findFault(draft);
  if (fault === null) {
    repositories.set(key, draft.repository);
    return draft;
  }
  tell('profile', t('importNotes.leftOutAs', { fault }));
  return null;
}

function makeDraft(
  name: string,
  { profile, backup }: { readonly profile: Table; readonly backup: Table },
  { source, manners, tell, repositories, secrets }: ProfileReading,
): { readonly key: string; readonly draft: ProfileDraft } {
  const { newId, place } = source;
  const common = { profileName: name, secrets, tell };
  const environment = readEnvironment(profile, name, common);
  const access = readRepository(profile, { ...common, environment, source });
  const repository = repositories.get(access.key) ?? access.repository;
  const sends = { ...common, ...manners, newId, place, environment: environment.known };
  const what = readSource(profile, backup, place, tell);
  const { retention, followsBackup } = readRetention(profile, tell);
  return {
    key: access.key,
    draft: {
      profile: {
        id: newId(),
        name,
        repositoryId: repository.id,
        source: what,
        retention,
        copyTo: readCopyTarget(profile, { ...common, environment, source }),
        tags: readTags(backup),
        variables: {},
        options: readOptions(profile, backup, tell),
        limits: readLimits(profile, backup, tell),
        upkeep: readUpkeep(profile, tell),
        watch: usualWatch,
        timing: usualTiming,
        tasks: readTasks(profile, sends, followsBackup),
      },
      repository,
    },
  };
}

/** restic takes several tags in one text, with commas between them. */
function readTags(backup: Table): readonly string[] {
  const tags = listOf(backup['tag']).flatMap((tag) =>
    typeof tag === 'string' ? tag.split(',').map((each) => each.trim()) : [],
  );
  return [...new Set(tags)].filter((tag) => tag !== '');
}

function readTasks(
  profile: Table,
  reading: Omit<SendReading, 'task'>,
  forgetFollowsBackup: boolean,
): Readonly<Record<TaskName, TaskPlan>> {
  const plan = (task: SectionName): TaskPlan => {
    const written = profile[task];
    const section = isTable(written) ? written : tableOf([]);
    return {
      ...readSchedule(section, task, reading.tell),
      afterBackups: task === 'forget' && forgetFollowsBackup ? 1 : null,
      hooks: readSends(section, { ...reading, task }),
    };
  };
  return plansOf(Object.fromEntries(sectionNames.map((task) => [task, plan(task)])));
}

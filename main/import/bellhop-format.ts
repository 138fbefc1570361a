import type { Channel } from '../../preload/contract/hook.ts';
import type { ProfileDraft } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { describeIssues } from '../core/configuration.ts';
import { channelSchema } from '../core/hook-schema.ts';
import { taskNames } from '../core/task-names.ts';
import { bellhopFileSchema, type WrittenProfile } from './bellhop-schema.ts';
import { commandNotes } from './command-notes.ts';
import { findFault } from './find-fault.ts';
import { importChannels } from './import-channels.ts';
import { invalidFile, type Imported, type ImportSource } from './imported.ts';
import { notesOnLeftOut } from './left-out-keys.ts';
import { makeDraft } from './make-draft.ts';
import { makeChannel } from './make-hook.ts';
import { withPlansOfNow } from './older-plans.ts';
import { makeSecretNames } from './secret-names.ts';

/**
 * Reads Bellhop's own format. A key that it does not know is left out with a note, so that a newer
 * export can be read; anything else that does not fit fails and names the place.
 */
export function readBellhopFormat(source: ImportSource): Result<Imported> {
  const { place, newId } = source;
  const root = withPlansOfNow(source.root);
  const parsed = bellhopFileSchema(place).safeParse(root);
  if (!parsed.success) {
    return invalid(t('failuresStore.importNotHeld', { issues: describeIssues(parsed.error) }));
  }
  const written = parsed.data.channels.map((each) => makeChannel(each, newId()));
  const wrong = channelFault(written);
  if (wrong !== null) return invalid(wrong);
  const channels = importChannels(written, source.channels);
  const drafts: ProfileDraft[] = [];
  const means = { place, newId, secrets: makeSecretNames(), channels: channels.byName };
  for (const each of parsed.data.profiles) {
    const lost = missingChannel(each, channels.byName);
    if (lost !== null) return invalidProfile(each, lost);
    const draft = makeDraft(each, { ...means, drafts });
    const fault = findFault(draft);
    if (fault !== null) return invalidProfile(each, fault);
    drafts.push(draft);
  }
  const notes = [...notesOnLeftOut(root, parsed.data), ...channels.notes, ...commandNotes(drafts)];
  return { ok: true, value: { drafts, channels: channels.added, notes } };
}

function invalid(message: string) {
  return invalidFile(message, t('failuresStore.importCorrectHint'));
}

function invalidProfile({ name }: WrittenProfile, fault: string) {
  return invalid(t('failuresStore.importProfile', { name, fault }));
}

function channelFault(channels: readonly Channel[]): string | null {
  for (const channel of channels) {
    const parsed = channelSchema.safeParse(channel);
    if (!parsed.success) {
      return t('failuresStore.importChannel', {
        name: channel.name,
        issues: describeIssues(parsed.error),
      });
    }
    if (channels.find(({ name }) => name === channel.name) !== channel) {
      return t('failuresStore.importTwoChannels', { name: channel.name });
    }
  }
  return null;
}

/** Says which of a profile's hooks goes through a channel that is nowhere; null when none does. */
function missingChannel(
  profile: WrittenProfile,
  channels: ReadonlyMap<string, Channel>,
): string | null {
  const hooks = taskNames.flatMap((task) => profile[task].hooks);
  const lost = hooks.find(({ channel }) => channel !== undefined && !channels.has(channel));
  if (lost === undefined) return null;
  return t('failuresStore.importNoChannel', { name: lost.name, channel: String(lost.channel) });
}

import type { Api } from '../../preload/contract/api.ts';
import type { PlannedTask } from '../../preload/contract/profile.ts';
import type { Failure } from '../../preload/contract/result.ts';
import type { ForgetPreview } from '../../preload/contract/snapshot.ts';
import { askAbout } from './question.ts';
import { columns } from './snapshot-words.ts';
import type { Terminal } from './terminal.ts';

/** Shows what a task would do: `bellhop run PROFILE forget --dry-run`, or prune. */
export function previewCommand(
  api: Api,
  { profile, task }: { readonly profile: string; readonly task: PlannedTask },
  terminal: Terminal,
): Promise<number> {
  if (task === 'forget') {
    return askAbout(api, profile, terminal, {
      ask: async (_, id, summary) => {
        const { retention } = summary.profile;
        return retention === null
          ? { ok: false, failure: noRetention }
          : api.repositories.previewForget(id, retention);
      },
      document: (preview) => preview,
      lines: forgetLines,
    });
  }
  return askAbout(api, profile, terminal, {
    ask: async (_, id) =>
      task === 'prune'
        ? api.repositories.previewPrune(id)
        : { ok: false, failure: noPreview(task) },
    document: (preview) => ({ preview }),
    lines: (preview) => [preview],
  });
}

function forgetLines({ groups, kept, removed }: ForgetPreview): readonly string[] {
  return [
    ...groups.flatMap(({ verdicts }) =>
      verdicts.map(({ snapshot, keep, reasons }) =>
        columns([
          keep ? 'keep  ' : 'forget',
          snapshot.id.slice(0, 8),
          snapshot.time,
          snapshot.paths.join(', '),
          reasons.join(', '),
        ]),
      ),
    ),
    `${String(kept)} would be kept, ${String(removed)} forgotten.`,
  ];
}

const noRetention: Failure = {
  kind: 'invalid-input',
  message: 'The profile does not say which snapshots to keep, so none would be forgotten.',
  hint: 'Give it a retention, for example 7 daily and 4 weekly snapshots.',
};

const noPreview = (task: string): Failure => ({
  kind: 'not-available',
  message: `There is no dry run of ${task}.`,
  hint: 'forget, prune and restore have one.',
});

import type { PlannedTask } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { StateIcon } from '../../parts/state-icon.tsx';
import { useNow } from '../../parts/use-now.ts';
import { formatCount } from '../../words/count.ts';
import { formatInstant } from '../../words/instant.ts';
import { schedulesInWords } from '../../words/schedule.ts';
import { nameOfTask, taskNames } from '../../words/tasks.ts';

/** What the profile does, in two lines. */
export function CardFacts({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const { profile, repository } = summary;
  const { paths } = profile.source;
  const [onlyPath] = paths;
  const command = profile.source.command?.program;
  const from = command ?? (paths.length === 1 ? onlyPath : formatCount(paths.length, folders));
  return (
    <>
      <p className="card-route">
        <span
          className={from === onlyPath || from === command ? 'path' : undefined}
          title={paths.join('\n')}
        >
          {from}
        </span>
        <span aria-label="to">→</span>
        <span className="path" title={repository.location}>
          {repository.location}
        </span>
      </p>
      <p className="card-plan muted">
        <NextRun summary={summary} />
        <NextUpkeep summary={summary} />
        <Hooks summary={summary} />
      </p>
    </>
  );
}

const folders = { one: 'folder', many: 'folders' };

function NextRun({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const now = useNow(60_000);
  const plan = schedulesInWords(summary.profile.tasks.backup.schedules);
  // What waits, or is paused, stands in a line of its own.
  const next = isAhead('backup', summary) ? summary.nextRunAt : null;
  if (next === null) return <span className="card-next">{plan}</span>;
  return (
    <span className="card-next">
      next {formatInstant(next, { now })}, {plan}
    </span>
  );
}

/** Whether its next time is still to come, as far as one can know. */
function isAhead(task: PlannedTask, { schedule }: ProfileSummary): boolean {
  return schedule.pause === null && schedule.waiting.every((each) => each.task !== task);
}

/** When its other tasks come next; they have less to say than the backup. */
function NextUpkeep({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const now = useNow(60_000);
  return summary.schedule.next
    .filter(({ task }) => task !== 'backup' && isAhead(task, summary))
    .map(({ task, at }) => (
      <span key={task}>
        {nameOfTask(task)} {formatInstant(at, { now })}
      </span>
    ));
}

function Hooks({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const hooks = taskNames.flatMap((task) => summary.profile.tasks[task].hooks);
  const { failingHooks } = summary;
  if (hooks.length === 0) return <span>no hooks</span>;
  const count = formatCount(hooks.length, { one: 'hook', many: 'hooks' });
  if (failingHooks.length === 0) return <span>{count}, all well</span>;
  return (
    <span className="failing-hooks">
      <StateIcon mark="warned" />
      {count}, failing: {failingHooks.join(', ')}
    </span>
  );
}

import { CalendarClock, HardDrive, Webhook, type LucideIcon } from 'lucide-react';
import type { PlannedTask } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { StateIcon } from '../../parts/state-icon.tsx';
import { useNow } from '../../parts/use-now.ts';
import { SizeHistory } from '../health/size-history.tsx';
import { formatNumber } from '../../words/count.ts';
import { formatInstant } from '../../words/instant.ts';
import { listInWords } from '../../../words/list.ts';
import { schedulesInWords } from '../../words/schedule.ts';
import { nameOfTask, taskNames } from '../../words/tasks.ts';

/** When it runs, whom it tells, and how large it has grown: the same places on every card. */
export function CardFacts({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  return (
    <dl className="card-facts">
      <Fact name={t('home.nextBackup')} icon={CalendarClock}>
        <NextRun summary={summary} />
      </Fact>
      <Fact name={t('parts.hooks')} icon={Webhook}>
        <Hooks summary={summary} />
      </Fact>
      <Fact name={t('home.size')} icon={HardDrive}>
        <SizeHistory summary={summary} />
      </Fact>
    </dl>
  );
}

function Fact(props: {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly children: React.ReactNode;
}): React.ReactNode {
  const { name, icon: Icon, children } = props;
  return (
    <div className="card-fact">
      <dt className="muted">
        <Icon size={14} aria-hidden="true" />
        {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function NextRun({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const now = useNow(60_000);
  const plan = schedulesInWords(summary.profile.tasks.backup.schedules);
  // What waits, or is paused, stands in a line of its own.
  const next = isAhead('backup', summary) ? summary.nextRunAt : null;
  return (
    <>
      <p className="fact-value numbers">{next === null ? plan : formatInstant(next, { now })}</p>
      {next !== null && <p className="fact-note muted">{plan}</p>}
      <NextUpkeep summary={summary} />
    </>
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
      <p key={task} className="fact-note muted numbers">
        {t('home.nextTask', { task: nameOfTask(task), time: formatInstant(at, { now }) })}
      </p>
    ));
}

/** So many failing hooks are named; the others are counted. */
const MOST_NAMED = 2;

function Hooks({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const hooks = taskNames.flatMap((task) => summary.profile.tasks[task].hooks);
  const { failingHooks } = summary;
  if (hooks.length === 0) return <p className="fact-value muted">{t('home.noHooks')}</p>;
  if (failingHooks.length === 0) {
    return <p className="fact-value">{t('home.hooksWell', { count: hooks.length })}</p>;
  }
  const rest = failingHooks.length - MOST_NAMED;
  const named = failingHooks.slice(0, MOST_NAMED);
  const names = listInWords(rest > 0 ? [...named, t('units.moreCount', { count: rest })] : named);
  return (
    <>
      <p className="fact-value failing-hooks">
        <StateIcon mark="warned" />
        {t('home.hooksFailing', {
          count: failingHooks.length,
          all: formatNumber(hooks.length),
        })}
      </p>
      <p className="fact-note muted" title={failingHooks.join('\n')}>
        {names}
      </p>
    </>
  );
}

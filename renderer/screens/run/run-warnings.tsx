import type { Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { formatNumber } from '../../words/count.ts';
import { groupProblems, type ProblemGroup } from './group-problems.ts';

/** The files that could not be read or restored, by what befell them. */
export function RunWarnings({ run }: { readonly run: Run }): React.ReactNode {
  const { problems, problemCount } = run;
  if (problemCount === 0) return <p className="muted">{t('run.noTrouble')}</p>;
  const untold = problemCount - problems.length;
  return (
    <>
      <h2>
        {t(run.task === 'restore' ? 'run.notRestored' : 'run.notRead', { count: problemCount })}
      </h2>
      {groupProblems(problems).map((group) => (
        <Group key={group.cause} group={group} />
      ))}
      {untold > 0 && <p className="muted">{t('run.untold', { count: untold })}</p>}
    </>
  );
}

const SHOWN_AT_FIRST = 5;

function Group({ group: { cause, paths } }: { readonly group: ProblemGroup }): React.ReactNode {
  const rest = paths.slice(SHOWN_AT_FIRST);
  return (
    <section className="problem-group" aria-label={cause}>
      <h3>
        {cause} <span className="tag numbers">{formatNumber(paths.length)}</span>
      </h3>
      <Paths paths={paths.slice(0, SHOWN_AT_FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('run.showMore', { count: rest.length })}</summary>
          <Paths paths={rest} />
        </details>
      )}
    </section>
  );
}

function Paths({ paths }: { readonly paths: readonly string[] }): React.ReactNode {
  return (
    <ul className="problem-list">
      {paths.map((path) => (
        <li key={path} className="path">
          {path}
        </li>
      ))}
    </ul>
  );
}

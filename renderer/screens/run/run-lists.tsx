import type { Run } from '../../../preload/contract/run.ts';
import { formatCount } from '../../words/count.ts';
import { formatClock } from '../../words/instant.ts';

/** The files that could not be read. */
export function FileProblems({ run }: { readonly run: Run }): React.ReactNode {
  const { problems, problemCount } = run;
  if (problemCount === 0) return null;
  const unread = problemCount - problems.length;
  return (
    <section className="run-section" aria-labelledby="problems">
      <h2 id="problems">
        Could not be {run.task === 'restore' ? 'restored' : 'read'}:{' '}
        {formatCount(problemCount, { one: 'file', many: 'files' })}
      </h2>
      <ul className="problem-list">
        {problems.map((problem) => (
          <li key={`${problem.item} ${problem.message}`}>
            <span className="path">{problem.item}</span>
            <span className="muted">{problem.message}</span>
          </li>
        ))}
        {unread > 0 && <li className="muted">and {new Intl.NumberFormat().format(unread)} more</li>}
      </ul>
    </section>
  );
}

/** Every decision on the way, and why. */
export function Decisions({ run }: { readonly run: Run }): React.ReactNode {
  if (run.decisions.length === 0) return null;
  const now = new Date();
  return (
    <section className="run-section" aria-labelledby="decisions">
      <h2 id="decisions">What Bellhop decided</h2>
      <ol className="decision-list">
        {run.decisions.map((decision) => (
          <li key={`${decision.at} ${decision.text}`}>
            <time className="muted numbers" dateTime={decision.at}>
              {formatClock(decision.at, { now })}
            </time>
            <span>{decision.text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What restic was called with and what it said, folded. */
export function ResticLog({ run }: { readonly run: Run }): React.ReactNode {
  if (run.commandLine === '' && run.stderr === '') return null;
  return (
    <details className="run-section fold">
      <summary>
        Log of restic{run.exitCode === null ? '' : `, exit code ${String(run.exitCode)}`}
      </summary>
      {run.commandLine !== '' && <pre className="code">{run.commandLine}</pre>}
      {run.stderr === '' ? (
        <p className="muted">restic wrote no messages.</p>
      ) : (
        <pre className="code">{run.stderr}</pre>
      )}
    </details>
  );
}

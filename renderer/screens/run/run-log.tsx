import type { Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import type { WordKey } from '../../../words/translated.ts';
import { Rich } from '../../parts/rich.tsx';
import { formatClock } from '../../words/instant.ts';

/** What restic was called with, and what it said; of a run that went well, also what was decided. */
export function RunLog({ run }: { readonly run: Run }): React.ReactNode {
  return (
    <>
      {!hasDecisionsOnPage(run) && <Decisions run={run} />}
      <ResticLog run={run} />
    </>
  );
}

/** Where a run did not simply succeed, what was decided says why, and is told on the page itself. */
export function hasDecisionsOnPage({ outcome }: Run): boolean {
  return outcome !== null && outcome !== 'succeeded';
}

/** Every decision on the way, and why. */
export function Decisions({ run }: { readonly run: Run }): React.ReactNode {
  if (run.decisions.length === 0) return null;
  const now = new Date();
  return (
    <section className="run-section" aria-labelledby="decisions">
      <h2 id="decisions">{t('run.decided')}</h2>
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

function ResticLog({ run }: { readonly run: Run }): React.ReactNode {
  const { commandLine, exitCode, stderr } = run;
  if (commandLine === '' && stderr === '') return <p className="muted">{t('run.resticSilent')}</p>;
  return (
    <section className="run-section restic-log" aria-labelledby="restic-log">
      <h2 id="restic-log">restic</h2>
      {commandLine !== '' && (
        <>
          <h3>{t('run.command')}</h3>
          <pre className="code">{commandLine}</pre>
        </>
      )}
      {exitCode !== null && (
        <p>
          <Rich
            of="run.endedWith"
            values={{ code: exitCode, meaning: exitCodeInWords(exitCode) }}
            tags={{ number: <strong className="numbers" /> }}
          />
        </p>
      )}
      <h3>{t('run.messages')}</h3>
      {stderr === '' ? (
        <p className="muted">{t('run.noMessages')}</p>
      ) : (
        <pre className="code">{stderr}</pre>
      )}
    </section>
  );
}

/** https://restic.readthedocs.io/en/stable/075_scripting.html#exit-codes */
const exitCodes = {
  0: 'run.exitSuccess',
  1: 'run.exitFailed',
  2: 'run.exitCrashed',
  3: 'run.exitUnread',
  10: 'run.exitNoRepository',
  11: 'run.exitLocked',
  12: 'run.exitPassword',
  130: 'run.exitInterrupted',
} as const satisfies Readonly<Record<number, WordKey>>;

function exitCodeInWords(code: number): string {
  return t(code in exitCodes ? exitCodes[code as keyof typeof exitCodes] : 'run.exitUnknown');
}

import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import type { WordKey } from '../../../words/translated.ts';
import { StateIcon } from '../../parts/state-icon.tsx';
import { useNow } from '../../parts/use-now.ts';
import { formatNumber } from '../../words/count.ts';
import { formatInstant } from '../../words/instant.ts';
import type { Mark } from '../../words/outcome.ts';
import { standingOf, type Standing } from './order.ts';

const looks = [
  { standing: 'troubled', mark: 'failed', key: 'home.standTroubled' },
  { standing: 'running', mark: 'running', key: 'home.standRunning' },
  { standing: 'late', mark: 'waiting', key: 'home.standLate' },
  { standing: 'unclean', mark: 'warned', key: 'home.standUnclean' },
  { standing: 'well', mark: 'succeeded', key: 'home.standWell' },
] as const satisfies readonly {
  readonly standing: Standing;
  readonly mark: Mark;
  readonly key: WordKey;
}[];

/** All profiles in one line: how many stand how, and what comes next. */
export function HomeSummary(props: {
  readonly profiles: readonly ProfileSummary[];
}): React.ReactNode {
  const { profiles } = props;
  const now = useNow(60_000);
  const standings = profiles.map(standingOf);
  const next = nextOf(profiles);
  return (
    <section className="home-summary" aria-label={t('home.atAGlance')}>
      <ul>
        {looks.map(({ standing, mark, key }) => {
          const count = standings.filter((each) => each === standing).length;
          return count === 0 ? null : (
            <li key={standing}>
              <StateIcon mark={mark} />
              <strong className="numbers">{formatNumber(count)}</strong>
              <span className="muted">{t(key)}</span>
            </li>
          );
        })}
      </ul>
      {next !== null && (
        <p className="muted numbers">
          {t('home.nextRun', { name: next.name, time: formatInstant(next.at, { now }) })}
        </p>
      )}
    </section>
  );
}

/** The profile whose backup comes first by the clock; null where none will. */
function nextOf(
  profiles: readonly ProfileSummary[],
): { readonly name: string; readonly at: string } | null {
  const [first = null] = profiles
    .flatMap(({ profile, nextRunAt, schedule }) =>
      nextRunAt === null || schedule.pause !== null ? [] : [{ name: profile.name, at: nextRunAt }],
    )
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return first;
}

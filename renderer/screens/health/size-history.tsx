import { useRef } from 'react';
import type { ProfileSummary, SizePoint } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { useSeen } from '../../parts/use-seen.ts';
import { formatBytes } from '../../words/bytes.ts';
import { sizesInWords } from '../../words/health.ts';
import { useAnswer } from '../snapshots/use-answer.ts';
import { sparkArea, sparkPath, thinOut } from './spark-path.ts';

/** How large a profile's backups have been; asked for once the card is seen. */
export function SizeHistory({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  if (summary.lastSuccessAt === null)
    return <p className="fact-value muted">{t('outcomes.noBackupYet')}</p>;
  return <OnceSeen summary={summary} />;
}

function OnceSeen({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  return (
    <div ref={place} className="size-history">
      {isSeen && <Sizes summary={summary} />}
    </div>
  );
}

function Sizes({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const { profile, lastSuccessAt } = summary;
  const sizes = useAnswer(
    profile.id,
    async () => ({ ok: true, value: await api.profiles.sizes(profile.id) }),
    lastSuccessAt ?? '',
  );
  const last = sizes.value?.at(-1);
  if (sizes.value === null) return null;
  if (last === undefined) return <p className="fact-value muted">{t('units.unknown')}</p>;
  return (
    <>
      <div>
        <p className="fact-value numbers">{formatBytes(last.bytesProcessed)}</p>
        <p className="fact-note muted numbers">
          {t('units.backups', { count: sizes.value.length })}
        </p>
      </div>
      <Chart points={sizes.value} />
    </>
  );
}

const box = { width: 84, height: 32, inset: 2 };
const MOST_POINTS = 36;

function Chart({ points }: { readonly points: readonly SizePoint[] }): React.ReactNode {
  const words = sizesInWords(points);
  const values = thinOut(points, MOST_POINTS).map(({ bytesProcessed }) => bytesProcessed);
  const path = sparkPath(values, box);
  if (path === '') return null;
  return (
    <svg
      className="spark"
      role="img"
      aria-label={t('access.sizeOverTime', { sizes: words })}
      width={box.width}
      height={box.height}
      preserveAspectRatio="none"
      viewBox={`0 0 ${String(box.width)} ${String(box.height)}`}
    >
      <title>{words}</title>
      <path className="spark-area" d={sparkArea(path, box)} />
      <path d={path} />
    </svg>
  );
}

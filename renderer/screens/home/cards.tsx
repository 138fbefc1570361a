import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { LongList } from '../../parts/long-list.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { inOrder } from './order.ts';
import { ProfileCard } from './profile-card.tsx';

/** Of more cards, only those that are seen are drawn. */
const MANY = 50;

/** About how high a card is with its gap, in pixels. */
const CARD = 200;

/** All profiles, as Home orders them. */
export function Cards(props: { readonly profiles: readonly ProfileSummary[] }): React.ReactNode {
  const summaries = useMemo(() => inOrder(props.profiles), [props.profiles]);
  const place = useBellhop((state) => state.place);
  const markedId = place.kind === 'home' ? (place.profileId ?? null) : null;
  return summaries.length > MANY ? (
    <ManyCards summaries={summaries} markedId={markedId} />
  ) : (
    <FewCards summaries={summaries} markedId={markedId} />
  );
}

interface CardsProps {
  readonly summaries: readonly ProfileSummary[];
  /** Where the reader was led to. */
  readonly markedId: string | null;
}

function FewCards({ summaries, markedId }: CardsProps): React.ReactNode {
  const list = useRef<HTMLUListElement>(null);
  useFocusOnMarked(list);
  return (
    <ul className="cards" aria-label={t('parts.profiles')} ref={list}>
      {summaries.map((summary) => {
        const { id } = summary.profile;
        return (
          <li key={id}>
            <ProfileCard summary={summary} isMarked={id === markedId} />
          </li>
        );
      })}
    </ul>
  );
}

function useFocusOnMarked(list: RefObject<HTMLElement | null>): void {
  const place = useBellhop((state) => state.place);
  useEffect(() => {
    // After the frame has scrolled a new screen to its top.
    const frame = requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>('article.marked')?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [list, place]);
}

function ManyCards({ summaries, markedId }: CardsProps): React.ReactNode {
  const place = useBellhop((state) => state.place);
  const [reveal, setReveal] = useState<{ key: string; at: number } | null>(null);
  useEffect(() => {
    // After the frame has scrolled a new screen to its top.
    const frame = requestAnimationFrame(() => {
      setReveal(markedId === null ? null : { key: markedId, at: CARD });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [markedId, place]);
  return (
    <LongList
      label={t('parts.profiles')}
      className="many-cards"
      items={summaries}
      keyOf={({ profile }) => profile.id}
      guess={() => CARD}
      stop="article.marked"
      isAll
      onNearEnd={() => undefined}
      reveal={reveal}
    >
      {(summary) => <ProfileCard summary={summary} isMarked={summary.profile.id === markedId} />}
    </LongList>
  );
}

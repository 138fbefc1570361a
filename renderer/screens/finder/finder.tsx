import { Search } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { t } from '../../../words/t.ts';
import { DialogFrame } from '../../parts/dialog-frame.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import '../../style/finder.css';
import type { Findable } from './findable.ts';
import { FinderList } from './finder-list.tsx';
import { useDeed } from './use-deed.ts';
import { useOffers } from './use-offers.ts';

/**
 * Finds any profile, run, hook, channel, secret, setting or action by what one types. A combobox whose
 * list is always open, as https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ has it.
 */
export function Finder({ onClose }: { readonly onClose: () => void }): React.ReactNode {
  const [query, setQuery] = useState('');
  const offers = useOffers(query);
  const { current, point, onArrow } = useCurrent(query, offers);
  const { task, perform } = useDeed(onClose);
  const id = useId();
  const choose = (offer: Findable | undefined): void => {
    if (offer !== undefined && !task.isBusy) perform(offer.deed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(offers[current]);
    } else onArrow(event);
  };
  return (
    <DialogFrame
      look={{ box: 'finder', inside: 'finder-inside' }}
      label={t('frame.find')}
      onClose={onClose}
    >
      <div className="finder-field">
        <Search size={16} aria-hidden="true" />
        <input
          className="finder-input"
          role="combobox"
          aria-label={t('finder.findWhat')}
          aria-autocomplete="list"
          aria-expanded={offers.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={offers.length > 0 ? `${id}-${String(current)}` : undefined}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('finder.findWhatHint')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {task.failure !== null && <FailureNotice failure={task.failure} />}
      <FinderList id={id} offers={offers} current={current} onPoint={point} onChoose={choose} />
      <Tally query={query} count={offers.length} />
    </DialogFrame>
  );
}

/** Which offer Enter takes: the best one, until another is pointed at. */
function useCurrent(
  query: string,
  offers: readonly Findable[],
): {
  readonly current: number;
  readonly point: (index: number) => void;
  readonly onArrow: (event: KeyboardEvent) => void;
} {
  const [pointed, setPointed] = useState({ query: '', key: '' });
  const known = pointed.query === query ? offers.findIndex(({ key }) => key === pointed.key) : 0;
  const current = Math.max(known, 0);
  const point = (index: number): void => {
    setPointed({ query, key: offers[index]?.key ?? '' });
  };
  const onArrow = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || offers.length === 0) return;
    event.preventDefault();
    point((current + step + offers.length) % offers.length);
  };
  return { current, point, onArrow };
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Says to those who do not see the list how long it is. */
function Tally(props: { readonly query: string; readonly count: number }): React.ReactNode {
  const { query, count } = props;
  return (
    <>
      <p className="for-screen-readers" role="status">
        {query.trim() === '' || count === 0 ? '' : t('finder.foundCount', { count })}
      </p>
      {count === 0 && (
        <p className="finder-none muted" role="status">
          {t('finder.nothingLikeThat')}
        </p>
      )}
    </>
  );
}

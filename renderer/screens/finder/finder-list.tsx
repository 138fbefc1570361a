import { useEffect, useRef } from 'react';
import { t } from '../../../words/t.ts';
import type { Findable } from './findable.ts';
import { kindLooks } from './kind-look.tsx';

/** What was found, best first. The focus stays in the field; the pointed one is marked. */
export function FinderList(props: {
  readonly id: string;
  readonly offers: readonly Findable[];
  readonly current: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (offer: Findable) => void;
}): React.ReactNode {
  const { id, offers, current, onPoint, onChoose } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current, offers]);
  return (
    <ul
      ref={list}
      id={`${id}-list`}
      className="finder-list"
      role="listbox"
      aria-label={t('finder.found')}
      hidden={offers.length === 0}
    >
      {offers.map((offer, index) => (
        <li
          key={offer.key}
          id={`${id}-${String(index)}`}
          className="finder-offer"
          role="option"
          aria-selected={index === current}
          onPointerMove={() => {
            if (index !== current) onPoint(index);
          }}
          onPointerDown={(event) => {
            // The focus stays where one types.
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(offer);
          }}
        >
          <Offer offer={offer} />
        </li>
      ))}
    </ul>
  );
}

function Offer({ offer }: { readonly offer: Findable }): React.ReactNode {
  const { icon: Icon, key } = kindLooks[offer.kind];
  return (
    <>
      <Icon size={16} aria-hidden="true" />
      <span className="finder-name">{offer.name}</span>
      <span className="finder-note muted">{offer.note}</span>
      <span className="finder-kind muted">{t(key)}</span>
    </>
  );
}

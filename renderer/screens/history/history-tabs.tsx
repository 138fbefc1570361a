import { t } from '../../../words/t.ts';
import { useBellhop } from '../../state/use-state.ts';

const tabs = [
  { name: 'parts.runs', to: { kind: 'history', runId: null } },
  { name: 'parts.deliveries', to: { kind: 'deliveries' } },
] as const;

/** The history's two lists: what has run, and whom it told. */
export function HistoryTabs(): React.ReactNode {
  const place = useBellhop((state) => state.place);
  const go = useBellhop((state) => state.go);
  return (
    <nav className="segments" aria-label={t('history.lists')}>
      {tabs.map(({ name, to }) => (
        <button
          key={name}
          type="button"
          className="segment"
          aria-current={place.kind === to.kind ? 'page' : undefined}
          onClick={() => {
            go(to);
          }}
        >
          {t(name)}
        </button>
      ))}
    </nav>
  );
}

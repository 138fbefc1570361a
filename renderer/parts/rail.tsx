import {
  Camera,
  ConciergeBell,
  History,
  House,
  KeyRound,
  Radio,
  Search,
  Settings,
} from 'lucide-react';
import type { Finding } from '../../preload/contract/api.ts';
import { t } from '../../words/t.ts';
import type { Place } from '../state/place.ts';
import { useBellhop } from '../state/use-state.ts';
import { finderKeys } from './finder-keys.ts';
import { PauseLine } from './pause-line.tsx';
import { StateIcon } from './state-icon.tsx';
import type { Mark } from '../words/outcome.ts';

const items = [
  { key: 'frame.home', icon: House, to: { kind: 'home' } },
  { key: 'frame.history', icon: History, to: { kind: 'history', runId: null } },
  {
    key: 'frame.snapshots',
    icon: Camera,
    to: { kind: 'snapshots', profileId: null, spot: null, isRestoring: false },
  },
  { key: 'frame.channels', icon: Radio, to: { kind: 'channels' } },
  { key: 'frame.secrets', icon: KeyRound, to: { kind: 'secrets' } },
  { key: 'frame.settings', icon: Settings, to: { kind: 'settings' } },
] as const satisfies readonly { readonly to: Place; readonly [other: string]: unknown }[];

/** The way to every screen, and the engine's state at its foot. */
export function Rail({ onFind }: { readonly onFind: () => void }): React.ReactNode {
  const place = useBellhop((state) => state.place);
  const go = useBellhop((state) => state.go);
  return (
    <nav className="rail" aria-label={t('frame.main')}>
      <p className="brand">
        <ConciergeBell size={20} aria-hidden="true" />
        <span className="rail-word">Bellhop</span>
      </p>
      <FindButton onFind={onFind} />
      <ul>
        {items.map(({ key, icon: Icon, to }) => (
          <li key={key}>
            <button
              type="button"
              className="rail-item"
              aria-label={t(key)}
              title={t(key)}
              aria-current={isAt(place, to) ? 'page' : undefined}
              onClick={() => {
                go(to);
              }}
            >
              <Icon size={16} aria-hidden="true" />
              <span className="rail-word">{t(key)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="rail-foot">
        <PauseLine />
        <EngineState />
      </div>
    </nav>
  );
}

function FindButton({ onFind }: { readonly onFind: () => void }): React.ReactNode {
  return (
    <button
      type="button"
      className="rail-find"
      title={t('frame.findWith', { keys: finderKeys })}
      aria-haspopup="dialog"
      onClick={onFind}
    >
      <Search size={16} aria-hidden="true" />
      <span className="rail-word">{t('frame.findMore')}</span>
      <kbd className="rail-word" aria-hidden="true">
        {finderKeys}
      </kbd>
    </button>
  );
}

function EngineState(): React.ReactNode {
  const about = useBellhop((state) => state.about);
  const findings = useBellhop((state) => state.findings);
  const go = useBellhop((state) => state.go);
  if (about === null) return null;
  const mark = worst(about.engine === null, findings ?? []);
  const engine = about.engine === null ? t('frame.noEngine') : `restic ${about.engine.version}`;
  const note = t(mark === 'succeeded' ? 'frame.allWell' : 'frame.needsAttention');
  return (
    <button
      type="button"
      className="rail-item rail-state"
      title={t('frame.engineState', { engine, note })}
      onClick={() => {
        go({ kind: 'settings' });
      }}
    >
      <StateIcon mark={mark} />
      <span className="rail-word">
        <span className="rail-engine">{engine}</span>
        <span className="rail-note">{note}</span>
      </span>
    </button>
  );
}

function worst(hasNoEngine: boolean, findings: readonly Finding[]): Mark {
  if (hasNoEngine || findings.some((finding) => finding.state === 'ill')) return 'failed';
  return findings.some((finding) => finding.state === 'attention') ? 'warned' : 'succeeded';
}

function isAt(place: Place, item: Place): boolean {
  if (place.kind === 'run' && place.from !== undefined) return item.kind === 'history';
  if (item.kind === 'home') return ['home', 'guide', 'editor', 'run'].includes(place.kind);
  if (item.kind === 'history' && place.kind === 'deliveries') return true;
  if (item.kind === 'channels' && place.kind === 'channel') return true;
  return place.kind === item.kind;
}

import { Camera, ConciergeBell, History, House, KeyRound, Radio, Settings } from 'lucide-react';
import type { Finding } from '../../preload/contract/api.ts';
import type { Place } from '../state/place.ts';
import { useBellhop } from '../state/use-state.ts';
import { StateIcon } from './state-icon.tsx';
import type { Mark } from '../words/outcome.ts';

const items = [
  { name: 'Home', icon: House, to: { kind: 'home' } },
  { name: 'History', icon: History, to: { kind: 'history', runId: null } },
  {
    name: 'Snapshots',
    icon: Camera,
    to: { kind: 'snapshots', profileId: null, spot: null, isRestoring: false },
  },
  { name: 'Channels', icon: Radio, to: { kind: 'channels' } },
  { name: 'Secrets', icon: KeyRound, to: { kind: 'secrets' } },
  { name: 'Settings', icon: Settings, to: { kind: 'settings' } },
] as const satisfies readonly { readonly to: Place; readonly [other: string]: unknown }[];

/** The way to every screen, and the engine's state at its foot. */
export function Rail(): React.ReactNode {
  const place = useBellhop((state) => state.place);
  const go = useBellhop((state) => state.go);
  return (
    <nav className="rail" aria-label="Main">
      <p className="brand">
        <ConciergeBell size={20} aria-hidden="true" />
        <span className="rail-word">Bellhop</span>
      </p>
      <ul>
        {items.map(({ name, icon: Icon, to }) => (
          <li key={name}>
            <button
              type="button"
              className="rail-item"
              aria-label={name}
              title={name}
              aria-current={isAt(place, to) ? 'page' : undefined}
              onClick={() => {
                go(to);
              }}
            >
              <Icon size={16} aria-hidden="true" />
              <span className="rail-word">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <EngineState />
    </nav>
  );
}

function EngineState(): React.ReactNode {
  const about = useBellhop((state) => state.about);
  const findings = useBellhop((state) => state.findings);
  const go = useBellhop((state) => state.go);
  if (about === null) return null;
  const mark = worst(about.engine === null, findings ?? []);
  const engine = about.engine === null ? 'restic not found' : `restic ${about.engine.version}`;
  const note = mark === 'succeeded' ? 'all is well' : 'something needs attention';
  return (
    <button
      type="button"
      className="rail-foot"
      title={`${engine}: ${note}`}
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
  if (item.kind === 'home') return ['home', 'guide', 'editor', 'run'].includes(place.kind);
  if (item.kind === 'history' && place.kind === 'deliveries') return true;
  if (item.kind === 'channels' && place.kind === 'channel') return true;
  return place.kind === item.kind;
}

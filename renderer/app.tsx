import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type ComponentType,
} from 'react';
import { I18nProvider } from 'react-aria-components';
import { t } from '../words/t.ts';
import { Confirm } from './parts/confirm.tsx';
import { Rail } from './parts/rail.tsx';
import { Finder } from './screens/finder/finder.tsx';
import { useFinderKey } from './screens/finder/use-finder-key.ts';
import { Home } from './screens/home/home.tsx';
import { Notices } from './parts/notices.tsx';
import type { Place } from './state/place.ts';
import { useSpokenLocale } from './state/speech.ts';
import { startMirror, useBellhop } from './state/use-state.ts';

/** A screen that Home does not need: it is loaded when it is gone to. */
function late<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}

const Editor = late(async () => (await import('./screens/editor/editor.tsx')).Editor);
const Guide = late(async () => (await import('./screens/welcome/guide.tsx')).Guide);
const ChannelEditor = late(
  async () => (await import('./screens/channels/channel-screen.tsx')).ChannelScreen,
);
const Snapshots = late(
  async () => (await import('./screens/snapshots/snapshots-screen.tsx')).SnapshotsScreen,
);
const ChannelsScreen = late(
  async () => (await import('./screens/channels/channels-screen.tsx')).ChannelsScreen,
);
const DeliveriesScreen = late(
  async () => (await import('./screens/deliveries/deliveries-screen.tsx')).DeliveriesScreen,
);
const HistoryScreen = late(
  async () => (await import('./screens/history/history-screen.tsx')).HistoryScreen,
);
const RunPage = late(async () => (await import('./screens/run/run-page.tsx')).RunPage);
const Secrets = late(async () => (await import('./screens/secrets/secrets.tsx')).Secrets);
const SettingsScreen = late(
  async () => (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
);

/** The window's page; in another language it is drawn anew, as words are read when they are drawn. */
export function App(): React.ReactNode {
  const locale = useSpokenLocale();
  useEffect(startMirror, []);
  return (
    <I18nProvider key={locale} locale={locale}>
      <Frame />
    </I18nProvider>
  );
}

/** The rail, the screen, and the question before changes are lost. */
function Frame(): React.ReactNode {
  const { place, isLate } = usePlaceShown();
  const main = useRef<HTMLElement>(null);
  const [isFinding, setFinding] = useState(false);
  const find = useCallback(() => {
    setFinding(true);
  }, []);
  useFinderKey(find);
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
  }, [place.kind]);
  return (
    <div className="frame">
      <Rail onFind={find} />
      <main className="content" ref={main} aria-busy={isLate || undefined}>
        <Notices />
        <Suspense fallback={null}>
          <Screen place={place} />
        </Suspense>
      </main>
      {isFinding && (
        <Finder
          onClose={() => {
            setFinding(false);
          }}
        />
      )}
      <UnsavedQuestion />
    </div>
  );
}

/**
 * The place that is drawn. The screen before stays until the next one is loaded, which is late then;
 * else React would leave a hole of 300 ms.
 */
function usePlaceShown(): { readonly place: Place; readonly isLate: boolean } {
  const wanted = useBellhop((state) => state.place);
  const loaded = useDeferredValue(wanted);
  const isLate = loaded.kind !== wanted.kind;
  return { place: isLate ? loaded : wanted, isLate };
}

function Screen({ place }: { readonly place: Place }): React.ReactNode {
  switch (place.kind) {
    case 'home':
      return <Home />;
    case 'editor':
      return <Editor profileId={place.profileId} />;
    case 'guide':
      return <Guide isConnecting={place.isConnecting} />;
    case 'run':
      return <RunPage runId={place.runId} from={place.from} />;
    case 'history':
      return <HistoryScreen runId={place.runId} />;
    case 'deliveries':
      return <DeliveriesScreen comesFrom={place.runId ?? null} />;
    case 'snapshots':
      return <Snapshots place={place} />;
    case 'channels':
      return <ChannelsScreen />;
    case 'channel':
      return <ChannelEditor channelId={place.channelId} />;
    case 'secrets':
      return <Secrets />;
    case 'settings':
      return <SettingsScreen />;
  }
}

function UnsavedQuestion(): React.ReactNode {
  const leavingFor = useBellhop((state) => state.leavingFor);
  const leave = useBellhop((state) => state.leave);
  if (leavingFor === null) return null;
  return (
    <Confirm
      title={t('frame.leaveUnsaved')}
      message={t('frame.unsaved')}
      confirm={t('frame.discard')}
      keep={t('frame.stay')}
      onConfirm={() => {
        leave('discard');
      }}
      onKeep={() => {
        leave('stay');
      }}
    />
  );
}

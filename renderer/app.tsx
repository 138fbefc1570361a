import { lazy, Suspense, useEffect, useRef } from 'react';
import { Confirm } from './parts/confirm.tsx';
import { Rail } from './parts/rail.tsx';
import { ChannelsScreen } from './screens/channels/channels-screen.tsx';
import { DeliveriesScreen } from './screens/deliveries/deliveries-screen.tsx';
import { HistoryScreen } from './screens/history/history-screen.tsx';
import { Home } from './screens/home/home.tsx';
import { RunPage } from './screens/run/run-page.tsx';
import { Secrets } from './screens/secrets/secrets.tsx';
import { SettingsScreen } from './screens/settings/settings-screen.tsx';
import { Notices } from './parts/notices.tsx';
import type { Place } from './state/place.ts';
import { startMirror, useBellhop } from './state/use-state.ts';

const Editor = lazy(async () => {
  const { Editor: screen } = await import('./screens/editor/editor.tsx');
  return { default: screen };
});

const Guide = lazy(async () => {
  const { Guide: screen } = await import('./screens/welcome/guide.tsx');
  return { default: screen };
});

const ChannelEditor = lazy(async () => {
  const { ChannelScreen: screen } = await import('./screens/channels/channel-screen.tsx');
  return { default: screen };
});

const Snapshots = lazy(async () => {
  const { SnapshotsScreen: screen } = await import('./screens/snapshots/snapshots-screen.tsx');
  return { default: screen };
});

/** The frame: the rail, the screen, and the question before changes are lost. */
export function App(): React.ReactNode {
  const place = useBellhop((state) => state.place);
  const main = useRef<HTMLElement>(null);
  useEffect(startMirror, []);
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
  }, [place.kind]);
  return (
    <div className="frame">
      <Rail />
      <main className="content" ref={main}>
        <Notices />
        <Suspense fallback={null}>
          <Screen place={place} />
        </Suspense>
      </main>
      <UnsavedQuestion />
    </div>
  );
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
      return <RunPage runId={place.runId} />;
    case 'history':
      return <HistoryScreen runId={place.runId} />;
    case 'deliveries':
      return <DeliveriesScreen />;
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
      title="Leave without saving?"
      message="The changes have not been saved."
      confirm="Discard changes"
      keep="Stay"
      onConfirm={() => {
        leave('discard');
      }}
      onKeep={() => {
        leave('stay');
      }}
    />
  );
}

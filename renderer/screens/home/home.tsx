import { useEffect, useRef, useState } from 'react';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { Page } from '../../parts/page.tsx';
import { Button } from '../../parts/button.tsx';
import { NewProfile } from '../../parts/new-profile.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { ImportPanel } from './import-panel.tsx';
import { inOrder } from './order.ts';
import { PauseAllMenu, PauseBanner } from './pause-all.tsx';
import { ProfileCard } from './profile-card.tsx';
import { VaultBanner } from '../../parts/vault-banner.tsx';
import { Welcome } from '../welcome/welcome.tsx';
import { GroupsSection } from '../groups/groups-section.tsx';
import { RightsBanner } from '../health/missing-rights.tsx';

/** Every profile at a glance: how it stands, and what to do about it. */
export function Home(): React.ReactNode {
  const profiles = useBellhop((state) => state.profiles);
  const [isImporting, setImporting] = useState(false);
  const isEmpty = profiles !== null && profiles.length === 0;
  const openImport = (): void => {
    setImporting(true);
  };
  return (
    <Page
      title="Home"
      actions={
        !isEmpty && (
          <>
            <PauseAllMenu />
            <Button look="quiet" onClick={openImport}>
              Import
            </Button>
            <NewProfile />
          </>
        )
      }
    >
      <VaultBanner />
      <RightsBanner />
      <PauseBanner />
      {isImporting && (
        <ImportPanel
          onClose={() => {
            setImporting(false);
          }}
        />
      )}
      {isEmpty && !isImporting && <Welcome onImport={openImport} />}
      {profiles !== null && profiles.length > 0 && <Cards profiles={profiles} />}
      <GroupsSection />
    </Page>
  );
}

function Cards({ profiles }: { readonly profiles: readonly ProfileSummary[] }): React.ReactNode {
  const place = useBellhop((state) => state.place);
  const marked = useRef<HTMLLIElement>(null);
  const markedId = place.kind === 'home' ? place.profileId : undefined;
  useEffect(() => {
    // After the frame has scrolled a new screen to its top.
    const frame = requestAnimationFrame(() => {
      marked.current?.querySelector('article')?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [place, markedId]);
  return (
    <ul className="cards" aria-label="Profiles">
      {inOrder(profiles).map((summary) => {
        const { id } = summary.profile;
        return (
          <li key={id} ref={id === markedId ? marked : undefined}>
            <ProfileCard summary={summary} isMarked={id === markedId} />
          </li>
        );
      })}
    </ul>
  );
}

import { useState } from 'react';
import { Page } from '../../parts/page.tsx';
import { Button } from '../../parts/button.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { ImportPanel } from './import-panel.tsx';
import { inOrder } from './order.ts';
import { ProfileCard } from './profile-card.tsx';
import { VaultBanner } from '../../parts/vault-banner.tsx';

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
            <Button look="quiet" onClick={openImport}>
              Import
            </Button>
            <NewProfile />
          </>
        )
      }
    >
      <VaultBanner />
      {isImporting && (
        <ImportPanel
          onClose={() => {
            setImporting(false);
          }}
        />
      )}
      {isEmpty && !isImporting && <EmptyHome onImport={openImport} />}
      {profiles !== null && profiles.length > 0 && (
        <ul className="cards" aria-label="Profiles">
          {inOrder(profiles).map((summary) => (
            <li key={summary.profile.id}>
              <ProfileCard summary={summary} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function NewProfile(): React.ReactNode {
  const go = useBellhop((state) => state.go);
  return (
    <Button
      look="primary"
      onClick={() => {
        go({ kind: 'editor', profileId: null });
      }}
    >
      New profile
    </Button>
  );
}

function EmptyHome({ onImport }: { readonly onImport: () => void }): React.ReactNode {
  return (
    <section className="empty" aria-label="Nothing here yet">
      <p>A profile says what to back up, where to, when, and whom to tell.</p>
      <div className="actions">
        <NewProfile />
        <Button onClick={onImport}>Import</Button>
      </div>
    </section>
  );
}

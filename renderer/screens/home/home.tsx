import { useMemo, useState } from 'react';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { Page } from '../../parts/page.tsx';
import { Button } from '../../parts/button.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { NewProfile } from '../../parts/new-profile.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { Cards } from './cards.tsx';
import { HomeSummary } from './home-summary.tsx';
import { ImportPanel } from './import-panel.tsx';
import { narrowProfiles } from './narrow-profiles.ts';
import { PauseBanner } from './pause-banner.tsx';
import { VaultBanner } from '../../parts/vault-banner.tsx';
import { WorkingLine } from '../snapshots/working-line.tsx';
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
      title={t('frame.home')}
      actions={
        profiles !== null &&
        !isEmpty && (
          <>
            <Button look="quiet" onClick={openImport}>
              {t('parts.import')}
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
      {profiles === null && <WorkingLine words={t('home.lookingAtProfiles')} />}
      {profiles !== null && profiles.length > 0 && <Profiles profiles={profiles} />}
      <GroupsSection />
    </Page>
  );
}

/** So many are found at a glance. */
const FEW = 8;

function Profiles(props: { readonly profiles: readonly ProfileSummary[] }): React.ReactNode {
  const { profiles } = props;
  const [text, setText] = useState('');
  const shown = useMemo(() => narrowProfiles(profiles, text), [profiles, text]);
  return (
    <>
      {profiles.length > 1 && <HomeSummary profiles={profiles} />}
      {profiles.length > FEW && (
        <SearchField
          label={t('home.narrowBy')}
          placeholder={t('home.narrowBy')}
          value={text}
          onChange={setText}
        />
      )}
      {shown.length > 0 ? (
        <Cards profiles={shown} />
      ) : (
        <p className="muted" role="status">
          {t('home.noneLikeThat')}
        </p>
      )}
    </>
  );
}

import { NewProfile } from '../../parts/new-profile.tsx';
import { Page } from '../../parts/page.tsx';

/** The screen while there is no profile at all. */
export function EmptySnapshots(): React.ReactNode {
  return (
    <Page title="Snapshots">
      <section className="empty" aria-label="Nothing here yet">
        <p>Snapshots are what backups leave behind. Set up a profile to make the first one.</p>
        <NewProfile />
      </section>
    </Page>
  );
}

import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { useBellhop } from '../../state/use-state.ts';

/** The screen while there is no profile at all. */
export function EmptySnapshots(): React.ReactNode {
  const go = useBellhop((state) => state.go);
  return (
    <Page title="Snapshots">
      <section className="empty" aria-label="Nothing here yet">
        <p>Snapshots are what backups leave behind. Set up a profile to make the first one.</p>
        <Button
          look="primary"
          onClick={() => {
            go({ kind: 'editor', profileId: null });
          }}
        >
          New profile
        </Button>
      </section>
    </Page>
  );
}

import { t } from '../../../words/t.ts';
import { NewProfile } from '../../parts/new-profile.tsx';
import { Page } from '../../parts/page.tsx';

/** The screen while there is no profile at all. */
export function EmptySnapshots(): React.ReactNode {
  return (
    <Page title={t('snapshots.title')}>
      <section className="empty" aria-label={t('snapshots.nothingYet')}>
        <p>{t('snapshots.nothingYetWhy')}</p>
        <NewProfile />
      </section>
    </Page>
  );
}

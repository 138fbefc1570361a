import { useCallback, useEffect, useState } from 'react';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Notice } from '../../parts/notice.tsx';
import { useEscape } from '../../parts/use-escape.ts';
import type { Place } from '../../state/place.ts';
import { useBellhop } from '../../state/use-state.ts';
import { BackButton } from '../run/run-page.tsx';
import { profileToShow } from './choose-profile.ts';
import { EmptySnapshots } from './empty-snapshots.tsx';
import { ListHead } from './list-head.tsx';
import { openSnapshot } from './open-snapshot.ts';
import { RepositoryTrouble } from './repository-trouble.tsx';
import { SnapshotDetails } from './snapshot-details.tsx';
import { SnapshotList } from './snapshot-list.tsx';
import { useAnswer } from './use-answer.ts';
import { WorkingLine } from './working-line.tsx';

type SnapshotsPlace = Extract<Place, { readonly kind: 'snapshots' }>;

/** What can be brought back: the snapshots of a profile, one of them open beside the list. */
export function SnapshotsScreen({ place }: { readonly place: SnapshotsPlace }): React.ReactNode {
  const profiles = useBellhop((state) => state.profiles);
  if (profiles === null) return null;
  const summary = profileToShow(profiles, place.profileId);
  if (summary === null) return <EmptySnapshots />;
  return <SnapshotsOf key={summary.profile.id} summary={summary} place={place} />;
}

function SnapshotsOf(props: {
  readonly summary: ProfileSummary;
  readonly place: SnapshotsPlace;
}): React.ReactNode {
  const { summary, place } = props;
  const { profile, lastRun } = summary;
  const [ofAll, setOfAll] = useState(false);
  const go = useBellhop((state) => state.go);
  const answer = useAnswer(
    ofAll ? 'all' : 'own',
    () => api.snapshots.list(profile.id, ofAll ? {} : { own: true }),
    lastRun?.id,
  );
  const close = useCallback(() => {
    go({ kind: 'snapshots', profileId: profile.id, spot: null, isRestoring: false });
  }, [go, profile.id]);
  useEscape(close);
  const { spot } = place;
  const snapshots = answer.value ?? [];
  const open = openSnapshot(snapshots, spot?.snapshotId ?? null);
  const isNamed = spot !== null && spot.snapshotId !== 'latest';
  const isMissing = isNamed && answer.value !== null && !answer.isBusy && open === null;
  useEffect(() => {
    // It may be one that another profile has made, or another machine.
    if (isMissing) setOfAll(true);
  }, [isMissing]);
  return (
    <div className={open === null ? 'split snapshots' : 'split snapshots open'}>
      <section className="split-list" aria-label={t('snapshots.title')}>
        <ListHead profileId={profile.id} ofAll={ofAll} onOfAll={setOfAll} />
        {answer.failure !== null && (
          <RepositoryTrouble
            profileId={profile.id}
            failure={answer.failure}
            onAgain={answer.again}
          />
        )}
        {isMissing && ofAll && snapshots.length > 0 && (
          <Notice tone="info" message={t('snapshots.notThere')} hint={t('snapshots.notThereWhy')} />
        )}
        {answer.value === null && answer.isBusy && <WorkingLine words={t('snapshots.asking')} />}
        {answer.value !== null && (
          <SnapshotList
            profile={profile}
            snapshots={answer.value}
            openId={open?.id ?? null}
            ofAll={ofAll}
            onOfAll={setOfAll}
          />
        )}
      </section>
      {open !== null && spot !== null && (
        <section className="split-details" aria-label={t('parts.snapshot')}>
          <BackButton to={t('snapshots.title')} onPress={close} />
          <SnapshotDetails
            profile={profile}
            snapshots={snapshots}
            snapshot={open}
            spot={spot}
            isRestoring={place.isRestoring}
          />
        </section>
      )}
    </div>
  );
}

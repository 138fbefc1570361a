import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import type { Place } from '../../state/place.ts';
import { useBellhop } from '../../state/use-state.ts';
import type { StepProps } from './next-steps.tsx';
import { TryAgain } from './try-again.tsx';

/** Leads to the profile's editor. */
export function EditProfile({
  summary,
  words,
}: StepProps & { readonly words: string }): React.ReactNode {
  return <Lead to={{ kind: 'editor', profileId: summary.profile.id }} words={words} />;
}

/** Leads to how a task is scheduled, or to what holds it back. */
export function EditPart({
  run,
  summary,
  kind,
  words,
}: StepProps & {
  readonly kind: 'timing' | 'conditions';
  readonly words: string;
}): React.ReactNode {
  const part = { kind, task: run.task };
  return <Lead to={{ kind: 'editor', profileId: summary.profile.id, part }} words={words} />;
}

/** Leads to where a missing secret is entered. */
export function OpenSecrets({ run }: StepProps): React.ReactNode {
  return (
    <>
      <Lead to={{ kind: 'secrets' }} words={t('access.enterSecret')} />
      <TryAgain run={run} />
    </>
  );
}

/** Leads to what the doctor says of this machine. */
export function OpenSettings(): React.ReactNode {
  return <Lead to={{ kind: 'settings' }} words={t('access.seeDamage')} />;
}

/** Leads to the question what to restore: a restore is not repeated as it was. */
export function RestoreAgain({ run }: StepProps): React.ReactNode {
  const snapshotId = run.snapshotId ?? 'latest';
  const spot = { snapshotId, folder: null, marked: null };
  return (
    <Lead
      to={{ kind: 'snapshots', profileId: run.profileId, spot, isRestoring: true }}
      words={t('access.restoreAgain')}
    />
  );
}

function Lead({ to, words }: { readonly to: Place; readonly words: string }): React.ReactNode {
  const go = useBellhop((state) => state.go);
  return (
    <Button
      onClick={() => {
        go(to);
      }}
    >
      {words}
    </Button>
  );
}

import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { AsFolder } from './as-folder.tsx';

/** Whose snapshots are listed, and whether others in the same repository are too. */
export function ListHead(props: {
  readonly profileId: string;
  readonly ofAll: boolean;
  readonly onOfAll: (ofAll: boolean) => void;
}): React.ReactNode {
  const { profileId, ofAll, onOfAll } = props;
  const profiles = useBellhop((state) => state.profiles) ?? [];
  const go = useBellhop((state) => state.go);
  return (
    <header className="snapshots-head">
      <h1>{t('snapshots.title')}</h1>
      <Field label={t('parts.profile')} hideLabel>
        {(names) => (
          <select
            {...names}
            className="input"
            value={profileId}
            onChange={(event) => {
              const chosen = event.target.value;
              go({ kind: 'snapshots', profileId: chosen, spot: null, isRestoring: false });
            }}
          >
            {profiles.map(({ profile }) => (
              <option key={profile.id} value={profile.id}>
                {profile.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Switch
        label={t('snapshots.allInRepository')}
        checked={ofAll}
        onChange={(event) => {
          onOfAll(event.target.checked);
        }}
      />
      <AsFolder profileId={profileId} />
    </header>
  );
}

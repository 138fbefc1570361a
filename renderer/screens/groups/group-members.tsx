import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { ProfileGroup } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { addProfile, dropProfile, moveProfile } from './group-form.ts';
import { nameOf } from './group-words.ts';

interface MembersProps {
  readonly group: ProfileGroup;
  readonly profiles: readonly ProfileSummary[];
  readonly mistake: string | null;
  readonly onChange: (group: ProfileGroup) => void;
}

/** The profiles of a group, in the order in which they run. */
export function GroupMembers(props: MembersProps): React.ReactNode {
  const { group, profiles, mistake, onChange } = props;
  const others = profiles.filter(({ profile }) => !group.profileIds.includes(profile.id));
  return (
    <>
      {group.profileIds.length > 0 && (
        <ol className="group-members" aria-label={t('groups.inThisOrder')}>
          {group.profileIds.map((id) => (
            <Member key={id} {...props} profileId={id} />
          ))}
        </ol>
      )}
      {(others.length > 0 || mistake !== null) && (
        <Field label={t('groups.addProfile')} mistake={mistake ?? undefined}>
          {(names) => (
            <select
              {...names}
              className="input"
              value=""
              onChange={(event) => {
                onChange(addProfile(group, event.target.value));
              }}
            >
              <option value="" disabled>
                {t('parts.choose')}
              </option>
              {others.map(({ profile }) => (
                <option key={profile.id} value={profile.id}>
                  {profile.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}

function Member(props: MembersProps & { readonly profileId: string }): React.ReactNode {
  const { group, profiles, onChange, profileId } = props;
  const name = nameOf(profileId, profiles);
  const isFirst = group.profileIds[0] === profileId;
  const isLast = group.profileIds.at(-1) === profileId;
  return (
    <li>
      <span>{name}</span>
      <span className="actions tight">
        <Button
          look="quiet"
          aria-label={t('parts.moveUp', { name })}
          icon={<ArrowUp size={14} aria-hidden="true" />}
          disabled={isFirst}
          onClick={() => {
            onChange(moveProfile(group, profileId, -1));
          }}
        />
        <Button
          look="quiet"
          aria-label={t('parts.moveDown', { name })}
          icon={<ArrowDown size={14} aria-hidden="true" />}
          disabled={isLast}
          onClick={() => {
            onChange(moveProfile(group, profileId, 1));
          }}
        />
        <Button
          look="quiet"
          aria-label={t('groups.takeOut', { name })}
          icon={<X size={14} aria-hidden="true" />}
          onClick={() => {
            onChange(dropProfile(group, profileId));
          }}
        />
      </span>
    </li>
  );
}

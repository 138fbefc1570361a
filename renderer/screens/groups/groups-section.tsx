import { useState } from 'react';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { GroupEditor } from './group-editor.tsx';
import { newGroup } from './group-form.ts';
import { GroupRow } from './group-row.tsx';

/** Profiles that are run together. Only there where there are several. */
export function GroupsSection(): React.ReactNode {
  const groups = useBellhop((state) => state.groups);
  const profiles = useBellhop((state) => state.profiles) ?? [];
  const [editing, setEditing] = useState<string | null>(null);
  if (groups === null || (groups.length === 0 && profiles.length < 2)) return null;
  const close = (): void => {
    setEditing(null);
  };
  return (
    <section className="groups" aria-labelledby="groups">
      <header className="section-head">
        <h2 id="groups">{t('groups.title')}</h2>
        {editing === null && (
          <Button
            onClick={() => {
              setEditing('');
            }}
          >
            {t('groups.newGroup')}
          </Button>
        )}
      </header>
      {groups.length === 0 && editing === null && <p className="muted">{t('groups.whatFor')}</p>}
      {editing === '' && <GroupEditor stored={newGroup} profiles={profiles} onClose={close} />}
      {groups.length > 0 && (
        <ul className="rows" aria-label={t('groups.title')}>
          {groups.map((group) => (
            <li key={group.id}>
              {editing === group.id ? (
                <GroupEditor stored={group} profiles={profiles} onClose={close} />
              ) : (
                <GroupRow group={group} profiles={profiles} onEdit={setEditing} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Overwrite } from '../../../preload/contract/restore.ts';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Switch } from '../../parts/switch.tsx';
import { overwriteChoices } from '../../words/restore.ts';
import type { RestoreForm } from './restore-form.ts';

interface RestoreHowProps {
  readonly form: RestoreForm;
  readonly onChange: (changes: Partial<RestoreForm>) => void;
}

/** What happens to files that are there, and whether all is compared afterwards. */
export function RestoreHow({ form, onChange }: RestoreHowProps): React.ReactNode {
  return (
    <div className="restore-how">
      <Field label={t('restore.ifThere')}>
        {(names) => (
          <select
            {...names}
            className="input"
            value={form.overwrite}
            onChange={(event) => {
              onChange({ overwrite: event.target.value as Overwrite });
            }}
          >
            {overwriteChoices().map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Switch
        label={t('restore.verify')}
        checked={form.verify}
        onChange={(event) => {
          onChange({ verify: event.target.checked });
        }}
      />
      <More form={form} onChange={onChange} />
    </div>
  );
}

function More({ form, onChange }: RestoreHowProps): React.ReactNode {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="restore-more">
      <button
        type="button"
        className="more-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <ChevronRight className="chevron" size={14} aria-hidden="true" />
        {t('parts.more')}
      </button>
      <div id={id} hidden={!isOpen} className="restore-more-body">
        <Switch
          label={t('restore.deleteOthers')}
          checked={form.deleteOthers}
          onChange={(event) => {
            onChange({ deleteOthers: event.target.checked });
          }}
        />
        {form.deleteOthers && (
          <Notice
            tone="danger"
            message={t('restore.willDelete')}
            hint={t('restore.willDeleteWhere')}
          />
        )}
      </div>
    </div>
  );
}

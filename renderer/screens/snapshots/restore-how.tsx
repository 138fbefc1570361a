import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Overwrite } from '../../../preload/contract/restore.ts';
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
      <Field label="If a file is there already">
        {(names) => (
          <select
            {...names}
            className="input"
            value={form.overwrite}
            onChange={(event) => {
              onChange({ overwrite: event.target.value as Overwrite });
            }}
          >
            {overwriteChoices.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Switch
        label="Read what was written again and compare it"
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
        More
      </button>
      <div id={id} hidden={!isOpen} className="restore-more-body">
        <Switch
          label="Delete what is not in the snapshot"
          checked={form.deleteOthers}
          onChange={(event) => {
            onChange({ deleteOthers: event.target.checked });
          }}
        />
        {form.deleteOthers && (
          <Notice
            tone="danger"
            message="Files that were made since then will be deleted"
            hint="In every folder that is restored, what the snapshot does not hold is removed for good."
          />
        )}
      </div>
    </div>
  );
}

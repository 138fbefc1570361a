import { useState } from 'react';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';

/** Where releases are fetched from in place of GitHub. */
export function MirrorField({ stored }: { readonly stored: string }): React.ReactNode {
  const look = useBellhop((state) => state.lookAtEngine);
  const [address, setAddress] = useState(stored);
  const save = useTask();
  const typed = address.trim();
  return (
    <form
      className="inline-form mirror-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.run(
          () => api.engine.setMirror(typed === '' ? null : typed),
          () => void look(),
        );
      }}
    >
      <Field
        label={t('settings.mirror')}
        mistake={save.failure?.message}
        help={save.failure?.hint ?? t('settings.mirrorHelp')}
      >
        {(names) => (
          <input
            {...names}
            className="input path"
            type="url"
            placeholder="https://github.com/restic/restic/releases/download"
            spellCheck={false}
            value={address}
            onChange={(event) => {
              setAddress(event.target.value);
            }}
          />
        )}
      </Field>
      <Button type="submit" disabled={save.isBusy || typed === stored}>
        {typed === '' && stored !== '' ? t('settings.useGithub') : t('parts.save')}
      </Button>
    </form>
  );
}

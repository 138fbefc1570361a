import { t } from '../../../words/t.ts';
import { pathsInWords } from '../../words/snapshot.ts';
import { outermost } from './choice.ts';
import { Option } from './option.tsx';
import type { RestoreForm } from './restore-form.ts';

/** What is to be brought back: what was chosen, or everything. */
export function RestoreWhat(props: {
  readonly form: RestoreForm;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (changes: Partial<RestoreForm>) => void;
}): React.ReactNode {
  const { form, chosen, onChange } = props;
  const paths = outermost(chosen);
  if (paths.length === 0)
    return (
      <p className="restore-all">
        <strong>{t('restore.everythingInIt')}</strong>{' '}
        <span className="muted">{t('restore.toRestoreLess')}</span>
      </p>
    );
  return (
    <fieldset className="options">
      <legend className="label">{t('restore.what')}</legend>
      <Option
        name="restore-what"
        title={t('units.chosenItems', { count: paths.length })}
        note={<span className="path">{pathsInWords(paths)}</span>}
        isChosen={form.what === 'chosen'}
        onChoose={() => {
          onChange({ what: 'chosen' });
        }}
      />
      <Option
        name="restore-what"
        title={t('restore.everything')}
        isChosen={form.what === 'all'}
        onChoose={() => {
          onChange({ what: 'all' });
        }}
      />
    </fieldset>
  );
}

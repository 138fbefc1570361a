import { pathsInWords } from '../../words/snapshot.ts';
import { formatCount } from '../../words/count.ts';
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
        <strong>Everything in the snapshot.</strong>{' '}
        <span className="muted">To restore less, close this and choose files first.</span>
      </p>
    );
  return (
    <fieldset className="options">
      <legend className="label">What</legend>
      <Option
        name="restore-what"
        title={formatCount(paths.length, { one: 'chosen item', many: 'chosen items' })}
        note={<span className="path">{pathsInWords(paths)}</span>}
        isChosen={form.what === 'chosen'}
        onChoose={() => {
          onChange({ what: 'chosen' });
        }}
      />
      <Option
        name="restore-what"
        title="Everything in the snapshot"
        isChosen={form.what === 'all'}
        onChoose={() => {
          onChange({ what: 'all' });
        }}
      />
    </fieldset>
  );
}

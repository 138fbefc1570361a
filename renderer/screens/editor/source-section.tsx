import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import type { WordKey } from '../../../words/translated.ts';
import { DroppedExclusions } from './dropped-exclusions.tsx';
import { EstimatePanel } from './estimate-panel.tsx';
import { ExclusionFields } from './exclusion-fields.tsx';
import { FolderFields } from './folder-fields.tsx';
import type { ProfileForm } from './form.ts';
import { OptionFields } from './option-fields.tsx';
import { LinesField } from './text-field.tsx';
import { ExclusionChips } from './exclusion-chips.tsx';
import { SourceCommand } from './source-command.tsx';

const kinds = [
  { value: 'folders', name: 'editor.foldersAndFiles' },
  { value: 'command', name: 'editor.outputOfCommand' },
] as const satisfies readonly { readonly value: string; readonly name: WordKey }[];

/** What is backed up, what of it is left out, and how it is read. */
export function SourceSection(): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  const kind = watch('source.kind');
  return (
    <section className="panel" aria-labelledby="what">
      <h2 id="what">{t('editor.whatToBackUp')}</h2>
      <div>
        <div className="segments" role="radiogroup" aria-labelledby="what">
          {kinds.map(({ value, name }) => (
            <label key={value} className="segment">
              <input type="radio" value={value} {...register('source.kind')} />
              {t(name)}
            </label>
          ))}
        </div>
      </div>
      {kind === 'command' ? (
        <SourceCommand />
      ) : (
        <>
          <FolderFields />
          <ExclusionChips />
          <DroppedExclusions>
            <LinesField
              path="source.exclusions"
              label={t('editor.leaveOut')}
              help={t('editor.leaveOutHelp')}
              rows={3}
            />
          </DroppedExclusions>
          <ExclusionFields />
          <EstimatePanel />
        </>
      )}
      <OptionFields />
    </section>
  );
}

import { useState } from 'react';
import { FormProvider, useForm, useFormContext, type UseFormSetError } from 'react-hook-form';
import type { ProfileDraft } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { EditorFrame } from '../../parts/editor-frame.tsx';
import { Field } from '../../parts/field.tsx';
import { useLeaving } from '../../parts/use-leaving.ts';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { UndoContext } from '../../undo/undo-context.ts';
import { useFormUndo } from '../../undo/use-form-undo.ts';
import { AfterSave } from './after-save.tsx';
import { toForm, type ProfileForm } from './form.ts';
import { fromForm, type FilledDraft } from './form-to-draft.ts';
import { HooksSection } from './hooks-section.tsx';
import { LabelFields } from './label-fields.tsx';
import { isMadeUp } from './repository-form.ts';
import { GuideMe } from '../welcome/guide-me.tsx';
import { mistakesOfSave } from './mistakes-of-save.ts';
import { fourByChance } from './new-id.ts';
import { RepositorySection } from './repository-section.tsx';
import { rules } from './rules.ts';
import { save } from './save.ts';
import { ScheduleSection } from './schedule-section.tsx';
import { SourceSection } from './source-section.tsx';
import { useFirstMistake } from './use-first-mistake.ts';

/** The editor of one profile: everything on one page, nothing stored before Save. */
export function ProfileEditor({ stored }: { readonly stored: ProfileDraft }): React.ReactNode {
  const [draft, setDraft] = useState(stored);
  const [chance] = useState(fourByChance);
  const [saves, setSaves] = useState(0);
  const [hasGenerated, setGenerated] = useState(false);
  const channels = useBellhop((state) => state.channels) ?? [];
  const lookAtProfiles = useBellhop((state) => state.lookAtProfiles);
  const lookAtSecrets = useBellhop((state) => state.lookAtSecrets);
  const form = useForm<ProfileForm>({ defaultValues: toForm(stored), mode: 'onTouched' });
  const { errors, isDirty, isSubmitted } = form.formState;
  const undo = useFormUndo(form);
  const task = useTask();
  useFirstMistake(form.formState.submitCount, task.failure);
  const leave = useLeaving(isDirty, { kind: 'home' });
  const submit = form.handleSubmit((filled) => {
    const wanted = fromForm(filled, draft, { chance, channels });
    task.run(
      () => saveOrMark(wanted, form.setError),
      (now) => {
        setDraft(now);
        undo.settle(() => {
          form.reset(toForm(now));
        });
        setSaves(saves + 1);
        setGenerated(isMadeUp(filled.repository) || (filled.isCopied && isMadeUp(filled.copyTo)));
        void lookAtProfiles();
        void lookAtSecrets();
      },
    );
  });
  const isNew = draft.profile.id === '';
  return (
    <FormProvider {...form}>
      <UndoContext value={undo}>
        <EditorFrame
          label={t('parts.profile')}
          title={isNew ? t('parts.newProfile') : draft.profile.name}
          isNew={isNew}
          isDirty={isDirty}
          isSaved={saves > 0}
          task={task}
          hasMistakes={isSubmitted && Object.keys(errors).length > 0}
          onSubmit={(event) => void submit(event)}
          onLeave={leave}
        >
          <AfterSave profileId={draft.profile.id} saves={saves} hasGenerated={hasGenerated} />
          {isNew && <GuideMe />}
          <NameField />
          <SourceSection />
          <RepositorySection draft={draft} chance={chance} isDirty={isDirty} />
          <ScheduleSection profileId={draft.profile.id} />
          <HooksSection profileId={draft.profile.id} />
        </EditorFrame>
      </UndoContext>
    </FormProvider>
  );
}

/** Saves, and marks the fields that main refuses. */
async function saveOrMark(
  wanted: FilledDraft,
  mark: UseFormSetError<ProfileForm>,
): Promise<Result<ProfileDraft>> {
  const saved = await save(api, wanted);
  if (saved.ok) return saved;
  for (const { path, message } of mistakesOfSave(saved.failure)) mark(path, { message });
  return saved;
}

function NameField(): React.ReactNode {
  const { register, formState } = useFormContext<ProfileForm>();
  return (
    <section className="panel" aria-labelledby="profile">
      <h2 id="profile">{t('parts.profile')}</h2>
      <Field label={t('parts.name')} mistake={formState.errors.name?.message}>
        {(names) => (
          <input
            {...names}
            {...register('name', { validate: rules.profileName })}
            className="input"
            placeholder={t('editor.nameExample')}
          />
        )}
      </Field>
      <LabelFields />
    </section>
  );
}

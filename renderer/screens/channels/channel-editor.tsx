import { useState } from 'react';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import type { Channel } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { EditorFrame } from '../../parts/editor-frame.tsx';
import { Field } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useLeaving } from '../../parts/use-leaving.ts';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { UndoContext } from '../../undo/undo-context.ts';
import { useFormUndo } from '../../undo/use-form-undo.ts';
import { DestinationFields } from '../destination/destination-fields.tsx';
import { MessagePreview } from '../destination/message-preview.tsx';
import { MoreFields } from '../destination/more-fields.tsx';
import { destinationProblems, OtherProblems, ProblemsProvider } from '../destination/problems.tsx';
import { usualMoments } from '../destination/shown-moments.ts';
import { toDestinationForm } from '../destination/to-destination-form.ts';
import { useHookProblems } from '../destination/use-hook-problems.ts';
import { VocabularyProvider } from '../destination/vocabulary.ts';
import { useVocabulary } from '../destination/use-vocabulary.ts';
import { fourByChance } from '../editor/new-id.ts';
import { FillFrom } from '../recipes/fill-from.tsx';
import { channelAsHook, fromChannelForm, toChannelForm, type ChannelForm } from './channel-form.ts';
import { channelToTest } from './channel-to-test.ts';
import { saveChannel } from './save-channel.ts';

/** No profile has this id, so main makes one up to preview and test with. */
const MADE_UP_PROFILE = 'new';

/** The editor of one channel: the form beside what it will send; nothing stored before Save. */
export function ChannelEditor({ stored }: { readonly stored: Channel }): React.ReactNode {
  const [channel, setChannel] = useState(stored);
  const [chance] = useState(fourByChance);
  const [isSaved, setSaved] = useState(false);
  const lookAtChannels = useBellhop((state) => state.lookAtChannels);
  const lookAtSecrets = useBellhop((state) => state.lookAtSecrets);
  const form = useForm<ChannelForm>({ defaultValues: toChannelForm(stored), mode: 'onTouched' });
  const { errors, isDirty, isSubmitted } = form.formState;
  const undo = useFormUndo(form);
  const task = useTask();
  const leave = useLeaving(isDirty, { kind: 'channels' });
  const submit = form.handleSubmit((filled) => {
    task.run(
      () => saveChannel(api, fromChannelForm(filled, channel.id, chance)),
      (now) => {
        setChannel(now);
        undo.settle(() => {
          form.reset(toChannelForm(now));
        });
        setSaved(true);
        void lookAtChannels();
        void lookAtSecrets();
      },
    );
  });
  const isNew = channel.id === '';
  return (
    <FormProvider {...form}>
      <UndoContext value={undo}>
        <EditorFrame
          label={t('parts.channel')}
          title={isNew ? t('channels.newChannel') : channel.name}
          isNew={isNew}
          isDirty={isDirty}
          isSaved={isSaved}
          task={task}
          hasMistakes={isSubmitted && Object.keys(errors).length > 0}
          onSubmit={(event) => void submit(event)}
          onLeave={leave}
        >
          <ChannelBody id={channel.id} chance={chance} />
        </EditorFrame>
      </UndoContext>
    </FormProvider>
  );
}

function ChannelBody(props: { readonly id: string; readonly chance: string }): React.ReactNode {
  const { id, chance } = props;
  const { watch } = useFormContext<ChannelForm>();
  const form = watch();
  const hook = channelAsHook(form);
  const problems = useHookProblems(MADE_UP_PROFILE, hook);
  const words = useVocabulary({ profileId: MADE_UP_PROFILE, moment: 'success', task: 'backup' });
  const { secrets } = fromChannelForm(form, id, chance);
  return (
    <div className="hook channel">
      <div className="hook-body">
        <ProblemsProvider value={problems}>
          <VocabularyProvider value={words}>
            <div className="hook-fields">
              <h2 className="for-screen-readers">{t('channels.whereItGoes')}</h2>
              {id === '' && <FillNew prefix={`channel-${chance}`} />}
              <NameFields />
              <DestinationFields path="channel" />
              <MoreFields path="channel" />
              <OtherProblems shown={destinationProblems} />
            </div>
          </VocabularyProvider>
        </ProblemsProvider>
        <MessagePreview
          profileId={MADE_UP_PROFILE}
          task="backup"
          hook={(spareUrl) => channelAsHook(form, spareUrl)}
          moments={usualMoments}
          test={(moment, aimedAt) =>
            api.channels.test(channelToTest({ form, id, chance }, aimedAt), moment)
          }
          testNote={secrets.length > 0 ? t('hookTest.saveFirst') : ''}
        />
      </div>
    </div>
  );
}

function FillNew({ prefix }: { readonly prefix: string }): React.ReactNode {
  const { formState, getValues, setValue } = useFormContext<ChannelForm>();
  // What was wrong when it was to be saved may be right now.
  const { isSubmitted } = formState;
  return (
    <FillFrom
      prefix={prefix}
      onMade={({ name, destination }) => {
        setValue('channel', toDestinationForm(destination), {
          shouldDirty: true,
          shouldValidate: isSubmitted,
        });
        if (getValues('name') === '') setValue('name', name, { shouldDirty: true });
      }}
    />
  );
}

function NameFields(): React.ReactNode {
  const { formState, register } = useFormContext<ChannelForm>();
  return (
    <>
      <Field label={t('channels.name')} mistake={formState.errors.name?.message}>
        {(names) => (
          <input
            {...names}
            {...register('name', {
              validate: (name) => name.trim() !== '' || t('channels.nameMissing'),
            })}
            className="input"
            placeholder={t('channels.nameExample')}
          />
        )}
      </Field>
      <Field label={t('parts.description')}>
        {(names) => (
          <input
            {...names}
            {...register('description')}
            className="input"
            maxLength={2000}
            placeholder={t('parts.descriptionHelp')}
          />
        )}
      </Field>
      <Switch label={t('parts.enabled')} {...register('enabled')} />
    </>
  );
}

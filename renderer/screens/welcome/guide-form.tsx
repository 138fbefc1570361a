import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Suggestions } from '../../../preload/contract/suggestions.ts';
import { api } from '../../api.ts';
import { useLeaving } from '../../parts/use-leaving.ts';
import { VaultBanner } from '../../parts/vault-banner.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { newDraft, type ProfileForm } from '../editor/form.ts';
import { fillRepository } from '../editor/form-to-draft.ts';
import { fourByChance } from '../editor/new-id.ts';
import { decided, folderOn, nameFor, type Known, type Where } from './decided.ts';
import { lookAtPlace } from './first-backup.ts';
import { GoStep } from './go-step.tsx';
import { startingForm } from './starting-form.ts';
import { StepList, type Step } from './step-list.tsx';
import { TellStep } from './tell-step.tsx';
import { WhatStep } from './what-step.tsx';
import { WhenStep } from './when-step.tsx';
import { WhereStep } from './where-step.tsx';

interface GuideFormProps {
  readonly suggestions: Suggestions;
  readonly isConnecting: boolean;
}

/** The guide's questions, one after the other; what was answered stays on the way back. */
export function GuideForm({ suggestions, isConnecting }: GuideFormProps): React.ReactNode {
  const { folders, places } = suggestions;
  const [chance] = useState(fourByChance);
  const [step, setStep] = useState<Step>('what');
  const [isStored, setStored] = useState(false);
  const [where, setWhere] = useState<Where | null>(() => firstPlace(suggestions, isConnecting));
  const known = useKnown(suggestions);
  const form = useForm<ProfileForm>({
    defaultValues: firstForm(suggestions, isConnecting),
    mode: 'onTouched',
  });
  useLeaving((form.formState.isDirty || step !== 'what') && !isStored, { kind: 'home' });
  const decide = (chosen: Where): ProfileForm => decided(form.getValues(), chosen, known);
  const to = (next: Step) => () => {
    setStep(next);
  };
  const choose = (chosen: Where): void => {
    const { password } = form.getValues('repository');
    const isGenerated = chosen.kind !== 'existing' && password === '';
    form.setValue('repository.isGenerated', isGenerated, { shouldDirty: true });
    form.clearErrors('repository');
    setWhere(chosen);
  };
  return (
    <FormProvider {...form}>
      <div className="page guide">
        <StepList step={step} />
        <VaultBanner />
        {step === 'what' && <WhatStep folders={folders} onNext={to('where')} />}
        {step === 'where' && (
          <WhereStep
            places={places}
            where={where}
            folderOn={(place) => {
              const paths = form.getValues('source.paths').map(({ path }) => path);
              return folderOn(place, { ...known, name: nameFor(paths, known) });
            }}
            onChoose={choose}
            look={() => {
              const filled = decide({ kind: 'existing' });
              const repository = fillRepository(filled, newDraft, { path: 'repository', chance });
              return lookAtPlace(api, { repository, isExisting: true });
            }}
            onBack={to('what')}
            onNext={to('when')}
          />
        )}
        {step === 'when' && <WhenStep onBack={to('where')} onNext={to('tell')} />}
        {step === 'tell' && <TellStep onBack={to('when')} onNext={to('go')} />}
        {step === 'go' && where !== null && (
          <GoStep
            form={decide(where)}
            isExisting={where.kind === 'existing'}
            chance={chance}
            onStored={() => {
              setStored(true);
            }}
            onBack={to('tell')}
          />
        )}
      </div>
    </FormProvider>
  );
}

function firstPlace({ places }: Suggestions, isConnecting: boolean): Where | null {
  if (isConnecting) return { kind: 'existing' };
  const [place] = places;
  return place === undefined ? { kind: 'elsewhere' } : { kind: 'drive', place };
}

function firstForm({ folders }: Suggestions, isConnecting: boolean): ProfileForm {
  const form = startingForm(folders.slice(0, 1).map(({ path }) => path));
  return { ...form, repository: { ...form.repository, isGenerated: !isConnecting } };
}

/** What other profiles have taken already. */
function useKnown({ folders }: Suggestions): Known {
  const profiles = useBellhop((state) => state.profiles) ?? [];
  return {
    folders,
    names: profiles.map(({ profile }) => profile.name),
    locations: profiles.map(({ repository }) => repository.location),
  };
}

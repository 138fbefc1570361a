import type { Failure } from '../../../preload/contract/result.ts';
import type { ProfileSummary, Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { useBellhop } from '../../state/use-state.ts';
import { nextStep, type NextStep } from '../../words/next-step.ts';
import { AccessStep } from './access-step.tsx';
import { CreateStep } from './create-step.tsx';
import { EngineStep } from './engine-step.tsx';
import { EnterPassword } from './enter-password.tsx';
import {
  EditPart,
  EditProfile,
  OpenSecrets,
  OpenSettings,
  RestoreAgain,
} from './leading-steps.tsx';
import { CheckStep, HoldStep, RoomStep, UnlockStep } from './mending-steps.tsx';
import { TryAgain } from './try-again.tsx';

/** The failed run that a step is about, and its profile. */
export interface StepProps {
  readonly run: Run;
  readonly summary: ProfileSummary;
}

type Step = (props: StepProps) => React.ReactNode;

const steps: Readonly<Record<Exclude<NextStep, 'open-run'>, Step>> = {
  'create-repository': (props) => <CreateStep {...props} which="first" />,
  'create-second': (props) => <CreateStep {...props} which="second" />,
  'enter-password': ({ summary }) => <EnterPassword summary={summary} />,
  'open-secrets': OpenSecrets,
  'hold-secrets': HoldStep,
  unlock: UnlockStep,
  'try-again': TryAgain,
  'choose-folders': (props) => (
    <>
      <EditProfile {...props} words={t('access.chooseFolders')} />
      <TryAgain {...props} />
    </>
  ),
  'make-room': RoomStep,
  'look-at-access': AccessStep,
  'get-engine': EngineStep,
  'check-data': CheckStep,
  'restore-again': RestoreAgain,
  'edit-profile': (props) => <EditProfile {...props} words={t('access.editProfile')} />,
  'edit-schedule': (props) => <EditPart {...props} kind="timing" words={t('access.seeSchedule')} />,
  'edit-conditions': (props) => (
    <EditPart {...props} kind="conditions" words={t('access.seeConditions')} />
  ),
  'open-settings': OpenSettings,
};

/**
 * What can be done about a failed run, right where it is told. A failure of the step itself may ask
 * for another one: a repository that is there already wants its password.
 */
export function NextSteps(
  props: StepProps & {
    readonly failure: Failure | null;
    /** Further buttons, in the same line. */
    readonly children?: React.ReactNode;
  },
): React.ReactNode {
  const { run, summary, failure, children } = props;
  const step = useNextStep(props);
  const Step = failure === null || step === 'open-run' ? null : steps[step];
  return (
    <div className="next-steps">
      {Step !== null && <Step run={run} summary={summary} />}
      {children}
    </div>
  );
}

/** The step that this failure asks for as things are now. */
function useNextStep(props: StepProps & { readonly failure: Failure | null }): NextStep {
  const { run, summary, failure } = props;
  const vault = useBellhop((state) => state.vault);
  const secretNames = useBellhop((state) => state.secretNames);
  if (failure === null) return 'open-run';
  return nextStep(failure, {
    task: run.task,
    passwordIsStored: secretNames.includes(summary.repository.passwordSecret),
    vault: vault?.kind ?? null,
  });
}

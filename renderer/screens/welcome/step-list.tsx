import { t } from '../../../words/t.ts';
import { StateIcon } from '../../parts/state-icon.tsx';

/** The guide's pages in their order. */
export type Step = 'what' | 'where' | 'when' | 'tell' | 'go';

const steps = [
  { step: 'what', name: 'welcome.what' },
  { step: 'where', name: 'welcome.where' },
  { step: 'when', name: 'welcome.when' },
  { step: 'tell', name: 'welcome.tell' },
  { step: 'go', name: 'welcome.backUp' },
] as const;

/** How far the reader is. */
export function StepList({ step }: { readonly step: Step }): React.ReactNode {
  const at = steps.findIndex((each) => each.step === step);
  return (
    <ol className="step-list" aria-label={t('welcome.steps')}>
      {steps.map(({ step: each, name }, index) => (
        <li key={each} aria-current={index === at ? 'step' : undefined}>
          <span className="step-sign" aria-hidden="true">
            {index < at ? <StateIcon mark="succeeded" /> : index + 1}
          </span>
          {t(name)}
          {index < at && <span className="for-screen-readers">{t('welcome.stepDone')}</span>}
        </li>
      ))}
    </ol>
  );
}

import { StateIcon } from '../../parts/state-icon.tsx';

/** The guide's pages in their order. */
export type Step = 'what' | 'where' | 'when' | 'tell' | 'go';

const steps: readonly { readonly step: Step; readonly name: string }[] = [
  { step: 'what', name: 'What' },
  { step: 'where', name: 'Where' },
  { step: 'when', name: 'When' },
  { step: 'tell', name: 'Tell' },
  { step: 'go', name: 'Back up' },
];

/** How far the reader is. */
export function StepList({ step }: { readonly step: Step }): React.ReactNode {
  const at = steps.findIndex((each) => each.step === step);
  return (
    <ol className="step-list" aria-label="Steps">
      {steps.map(({ step: each, name }, index) => (
        <li key={each} aria-current={index === at ? 'step' : undefined}>
          <span className="step-sign" aria-hidden="true">
            {index < at ? <StateIcon mark="succeeded" /> : index + 1}
          </span>
          {name}
          {index < at && <span className="for-screen-readers">, done</span>}
        </li>
      ))}
    </ol>
  );
}

import type { Mark, Marked } from '../words/outcome.ts';

const shapes: Readonly<Record<Mark, React.ReactNode>> = {
  succeeded: <path d="M3 8.5 6.5 12 13 4.5" />,
  warned: (
    <>
      <path d="M8 2.5 14.5 13.5H1.5Z" />
      <path d="M8 6.75v3M8 11.6v.15" />
    </>
  ),
  failed: <path d="m4 4 8 8M12 4l-8 8" />,
  cancelled: <rect x="4" y="4" width="8" height="8" rx="1" fill="currentColor" />,
  skipped: <path d="M2.5 10.5c1-5 8-6 10.5-1.5M13.5 5v4.2H9.4" />,
  running: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5Z" fill="currentColor" stroke="none" />
    </>
  ),
  waiting: <circle cx="8" cy="8" r="5.75" strokeDasharray="2.4 2.1" />,
  paused: <path d="M5.5 3.5v9M10.5 3.5v9" strokeWidth="2.5" />,
};

/** A state's own icon on a 16 px grid. Says nothing to a screen reader: the word stands beside it. */
export function StateIcon({ mark }: { readonly mark: Mark }): React.ReactNode {
  return (
    <svg className={`state-icon tone-${mark}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[mark]}
    </svg>
  );
}

/** A state as icon and word. `quiet` keeps the word for screen readers only. */
export function StateMark(props: {
  readonly state: Marked;
  readonly quiet?: boolean;
}): React.ReactNode {
  const { state, quiet = false } = props;
  return (
    <span className={`state-mark tone-${state.mark}`} title={quiet ? state.word : undefined}>
      <StateIcon mark={state.mark} />
      <span className={quiet ? 'for-screen-readers' : undefined}>{state.word}</span>
    </span>
  );
}

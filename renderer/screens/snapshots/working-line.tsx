import { ProgressBar } from '../../parts/progress-bar.tsx';

/** Says that main is at it, where the answer will stand. */
export function WorkingLine({ words }: { readonly words: string }): React.ReactNode {
  return (
    <div className="working-line" role="status">
      <span className="muted">{words}</span>
      <ProgressBar label={words} fraction={null} />
    </div>
  );
}

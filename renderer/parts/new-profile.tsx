import { useBellhop } from '../state/use-state.ts';
import { Button } from './button.tsx';

/** Leads to the editor with an empty profile; the primary action where there may be none yet. */
export function NewProfile(): React.ReactNode {
  const go = useBellhop((state) => state.go);
  return (
    <Button
      look="primary"
      onClick={() => {
        go({ kind: 'editor', profileId: null });
      }}
    >
      New profile
    </Button>
  );
}

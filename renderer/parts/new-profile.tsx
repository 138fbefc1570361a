import { t } from '../../words/t.ts';
import { useBellhop } from '../state/use-state.ts';
import { Button } from './button.tsx';

interface NewProfileProps {
  readonly look?: 'primary' | 'plain';
}

/** Leads to the editor with an empty profile. */
export function NewProfile({ look = 'primary' }: NewProfileProps): React.ReactNode {
  const go = useBellhop((state) => state.go);
  return (
    <Button
      look={look}
      onClick={() => {
        go({ kind: 'editor', profileId: null });
      }}
    >
      {t('parts.newProfile')}
    </Button>
  );
}

import { t } from '../../words/t.ts';
import { Button } from './button.tsx';
import { Lock } from './with-locks.tsx';

interface StoredSecretProps {
  readonly name: string;
  readonly onReplace: () => void;
}

/** A secret that is in the vault already: only its name is known, and another can be typed. */
export function StoredSecret({ name, onReplace }: StoredSecretProps): React.ReactNode {
  return (
    <div className="stored-secret">
      <span className="path">
        <Lock name={name} />
      </span>
      <Button look="quiet" onClick={onReplace}>
        {t('parts.replace')}
      </Button>
    </div>
  );
}

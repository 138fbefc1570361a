import { LockKeyhole } from 'lucide-react';
import { t } from '../../words/t.ts';
import { splitAtReferences } from '../words/secret-name.ts';

/** A secret as it is shown everywhere: a lock and its name, never its value. */
export function Lock({ name }: { readonly name: string }): React.ReactNode {
  return (
    <span className="lock" title={t('parts.secretFromKeychain', { name })}>
      <LockKeyhole size={12} aria-label={t('parts.secretWord')} />
      <span className="lock-name">{name}</span>
    </span>
  );
}

/** A text in which each reference to a secret stands as a lock. */
export function WithLocks({ text }: { readonly text: string }): React.ReactNode {
  return splitAtReferences(text).map((part, index) =>
    // The parts of one text never change places.
    part.kind === 'secret' ? <Lock key={index} name={part.name} /> : part.text,
  );
}

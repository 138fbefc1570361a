import { ChevronRight } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useFormState } from 'react-hook-form';

interface DisclosureProps {
  readonly title: string;
  /** How things stand inside, in a line that is shown while it is folded. */
  readonly gist: string;
  /** Whether a field inside is marked; a try to save then opens it. */
  readonly hasMistake: boolean;
  readonly children: React.ReactNode;
}

/** Fields of a form that few need, folded with a line that says how they stand. */
export function Disclosure(props: DisclosureProps): React.ReactNode {
  const { title, gist, hasMistake, children } = props;
  const { submitCount } = useFormState();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  useEffect(() => {
    if (hasMistake) setOpen(true);
    // Only a try to save opens it: mistakes that come and go while one types do not.
  }, [submitCount]);
  return (
    <section className="more" aria-label={title}>
      <button
        type="button"
        className="more-summary"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <ChevronRight className="chevron" size={14} aria-hidden="true" />
        <strong>{title}</strong>
        {!isOpen && <span className="muted more-gist">{gist}</span>}
        {hasMistake && <span className="tone-failed">needs another look</span>}
      </button>
      <div className="more-body" id={id} hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}

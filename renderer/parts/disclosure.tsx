import { ChevronRight } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useFormState } from 'react-hook-form';

interface DisclosureProps {
  readonly title: string;
  /** How things stand inside, in a line that is shown while it is folded. */
  readonly gist: string;
  /** Whether a field inside is marked; a try to save then opens it. */
  readonly hasMistake: boolean;
  /** Whether the reader was led to something inside. */
  readonly startsOpen?: boolean;
  /** Whether the reader was led here: it is open, and comes into view. */
  readonly isSought?: boolean;
  readonly children: React.ReactNode;
}

/** Fields of a form that few need, folded with a line that says how they stand. */
export function Disclosure(props: DisclosureProps): React.ReactNode {
  const { title, gist, hasMistake, children } = props;
  const { startsOpen = false, isSought = false } = props;
  const { submitCount } = useFormState();
  const [isOpen, setOpen] = useState(startsOpen || isSought);
  const section = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => {
    if (hasMistake) setOpen(true);
    // Only a try to save opens it: mistakes that come and go while one types do not.
  }, [submitCount]);
  useEffect(() => {
    if (!isSought) return undefined;
    // After the frame has scrolled a new screen to its top.
    const frame = requestAnimationFrame(() => {
      section.current?.scrollIntoView({ block: 'start' });
      section.current?.querySelector('button')?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isSought]);
  return (
    <section className="more" aria-label={title} ref={section}>
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

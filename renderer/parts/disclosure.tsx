import { ChevronRight } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useFormState } from 'react-hook-form';
import { t } from '../../words/t.ts';
import { useReveal } from './reveal.ts';

interface DisclosureProps {
  readonly title: string;
  /** What it is about, for those who do not see where it stands; left out where the title says enough. */
  readonly of?: string;
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
  const { of, startsOpen = false, isSought = false } = props;
  const name = of === undefined ? title : t('parts.titleOf', { title, of });
  const { submitCount } = useFormState();
  const [isOpen, setOpen] = useState(startsOpen || isSought);
  const section = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  useReveal(body, () => {
    setOpen(true);
  });
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
    <section className="more" aria-label={name} ref={section}>
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
        {hasMistake && <span className="tone-failed">{t('parts.needsLook')}</span>}
      </button>
      <div className="more-body" id={id} hidden={!isOpen} ref={body}>
        {children}
      </div>
    </section>
  );
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../../../words/t.ts';

/** A section of the settings: its heading's id, and its name in the language that is spoken. */
export interface SectionLink {
  readonly id: string;
  readonly name: () => string;
}

/** The list of sections: leads to one, and marks the one that is read. */
export function SectionLinks(props: {
  readonly links: readonly SectionLink[];
  /** Where the reader was led to; each time anew. */
  readonly sought: { readonly section?: string } | null;
}) {
  const { links, sought } = props;
  const [current, leadTo] = useReadSection(links);
  useEffect(() => {
    const section = sought?.section;
    if (section === undefined) return undefined;
    // After the frame has scrolled a new screen to its top.
    const frame = requestAnimationFrame(() => {
      leadTo(section);
      goTo(section);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [sought, leadTo]);
  return (
    <nav className="section-links" aria-label={t('settings.sections')}>
      <ul>
        {links.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="section-link"
              aria-current={current === id ? 'true' : undefined}
              onClick={(event) => {
                // The address is the screen's.
                event.preventDefault();
                leadTo(id);
                goTo(id);
              }}
            >
              {name()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Shows the section, and lets Tab go on in it. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  if (heading === null) return;
  heading.closest('section, form')?.scrollIntoView({ block: 'start' });
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** What one scrolls with oneself. */
const INPUTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

function useReadSection(
  links: readonly SectionLink[],
): readonly [current: string | undefined, leadTo: (id: string) => void] {
  const [current, setCurrent] = useState(links[0]?.id);
  // The last sections are too short to reach the upper third: whoever was led to one is there.
  const wasLed = useRef(false);
  const leadTo = useCallback((id: string) => {
    wasLed.current = true;
    setCurrent(id);
  }, []);
  useEffect(() => {
    // A section is read when its heading comes into the upper third.
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries.find(({ isIntersecting }) => isIntersecting);
        if (come !== undefined && !wasLed.current) setCurrent(come.target.id);
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const { id } of links) {
      const heading = document.getElementById(id);
      if (heading !== null) observer.observe(heading);
    }
    const readOn = (): void => {
      wasLed.current = false;
    };
    for (const input of INPUTS) window.addEventListener(input, readOn, { passive: true });
    return () => {
      observer.disconnect();
      for (const input of INPUTS) window.removeEventListener(input, readOn);
    };
  }, [links]);
  return [current, leadTo];
}

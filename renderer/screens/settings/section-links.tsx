import { useEffect, useState } from 'react';

/** A section of the settings: its heading's id, and its name. */
export interface SectionLink {
  readonly id: string;
  readonly name: string;
}

/** The list of sections: leads to one, and marks the one that is read. */
export function SectionLinks({ links }: { readonly links: readonly SectionLink[] }) {
  const [current, setCurrent] = useReadSection(links);
  return (
    <nav className="section-links" aria-label="Sections">
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
                setCurrent(id);
                goTo(id);
              }}
            >
              {name}
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

function useReadSection(
  links: readonly SectionLink[],
): readonly [current: string | undefined, set: (id: string) => void] {
  const [current, setCurrent] = useState(links[0]?.id);
  useEffect(() => {
    // A section is read when its heading comes into the upper third.
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries.find(({ isIntersecting }) => isIntersecting);
        if (come !== undefined) setCurrent(come.target.id);
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const { id } of links) {
      const heading = document.getElementById(id);
      if (heading !== null) observer.observe(heading);
    }
    return () => {
      observer.disconnect();
    };
  }, [links]);
  return [current, setCurrent];
}

import type { AccessReport } from '../../../preload/contract/access.ts';
import { Notice } from '../../parts/notice.tsx';
import { unreadableInWords } from '../../words/access.ts';
import { MissingRights } from '../health/missing-rights.tsx';

/** What a backup of these sources could not read, named before it is tried. */
export function AccessNotice({ report }: { readonly report: AccessReport }): React.ReactNode {
  const { unreadable, unreadableCount, missingRights } = report;
  return (
    <>
      <MissingRights rights={missingRights} />
      {unreadableCount > 0 && (
        <Notice
          tone="warning"
          message={unreadableInWords(unreadableCount)}
          hint="A backup would leave that out and end with a warning. Leave it out on purpose, or let your user read it."
        >
          <ul className="unreadable" aria-label="What cannot be read">
            {unreadable.slice(0, SHOWN).map((path) => (
              <li key={path} className="path">
                {path}
              </li>
            ))}
            {unreadableCount > SHOWN && (
              <li className="muted">and {String(unreadableCount - SHOWN)} more</li>
            )}
          </ul>
        </Notice>
      )}
    </>
  );
}

const SHOWN = 5;

import type { AccessReport, MissingRight } from '../../../preload/contract/access.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { unreadableInWords } from '../../words/access.ts';

/** What a backup of these sources could not read, named before it is tried. */
export function AccessNotice({ report }: { readonly report: AccessReport }): React.ReactNode {
  const { unreadable, unreadableCount, missingRights } = report;
  return (
    <>
      {missingRights.map((right) => (
        <RightNotice key={right.kind} right={right} />
      ))}
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

function RightNotice({ right }: { readonly right: MissingRight }): React.ReactNode {
  const { kind, message, hint, hasSettingsPage } = right;
  const open = useTask();
  return (
    <>
      <Notice tone="warning" message={message} hint={hint}>
        {hasSettingsPage && (
          <Button
            disabled={open.isBusy}
            onClick={() => {
              open.run(() => api.app.openRights(kind));
            }}
          >
            Open settings
          </Button>
        )}
      </Notice>
      {open.failure !== null && <FailureNotice failure={open.failure} />}
    </>
  );
}

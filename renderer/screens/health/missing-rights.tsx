import type { MissingRight } from '../../../preload/contract/access.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';

/** Rights that the system grants apart: what is missing, and the way to where it is granted. */
export function MissingRights(props: {
  readonly rights: readonly MissingRight[];
}): React.ReactNode {
  return props.rights.map((right) => <MissingRightNotice key={right.kind} right={right} />);
}

/** The rights that any profile lacks, where everybody sees them. */
export function RightsBanner(): React.ReactNode {
  const rights = useBellhop((state) => state.missingRights);
  return <MissingRights rights={rights} />;
}

function MissingRightNotice({ right }: { readonly right: MissingRight }): React.ReactNode {
  const { kind, message, hint, hasSettingsPage } = right;
  const look = useBellhop((state) => state.lookAtMachine);
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
            {t('access.openSettings')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void look()}>
          {t('access.checkAgain')}
        </Button>
      </Notice>
      {open.failure !== null && <FailureNotice failure={open.failure} />}
    </>
  );
}

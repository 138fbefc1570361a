import { Copy, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Mount } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';

/** Shows the repository as a folder of the system, where the system can. */
export function AsFolder({ profileId }: { readonly profileId: string }): React.ReactNode {
  const mount = useBellhop((state) => state.mounts.find((each) => each.profileId === profileId));
  const platform = useBellhop((state) => state.about?.platform);
  const lookAtMounts = useBellhop((state) => state.lookAtMounts);
  const task = useTask();
  if (platform === 'win32') return null;
  const change = (ask: typeof api.snapshots.mount | typeof api.snapshots.unmount): void => {
    task.run<unknown>(
      () => ask(profileId),
      () => void lookAtMounts(),
    );
  };
  return (
    <>
      {mount === undefined && (
        <Button
          look="quiet"
          icon={<FolderOpen size={14} aria-hidden="true" />}
          disabled={task.isBusy}
          onClick={() => {
            change(api.snapshots.mount);
          }}
        >
          {t(task.isBusy ? 'snapshots.makingFolder' : 'snapshots.showAsFolder')}
        </Button>
      )}
      {mount !== undefined && (
        <Mounted
          mount={mount}
          isBusy={task.isBusy}
          onUnmount={() => {
            change(api.snapshots.unmount);
          }}
        />
      )}
      {task.failure !== null && <FailureNotice failure={task.failure} />}
    </>
  );
}

function Mounted(props: {
  readonly mount: Mount;
  readonly isBusy: boolean;
  readonly onUnmount: () => void;
}): React.ReactNode {
  const { mount, isBusy, onUnmount } = props;
  const [isCopied, setCopied] = useState(false);
  return (
    <Notice
      tone="info"
      message={t('snapshots.isFolderNow')}
      hint={<span className="path">{mount.folder}</span>}
    >
      <Button
        icon={<Copy size={14} aria-hidden="true" />}
        onClick={() => {
          setCopied(copyText(mount.folder));
        }}
      >
        {t(isCopied ? 'snapshots.pathCopied' : 'snapshots.copyPath')}
      </Button>
      <Button look="quiet" disabled={isBusy} onClick={onUnmount}>
        {t('snapshots.unmount')}
      </Button>
    </Notice>
  );
}

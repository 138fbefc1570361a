import { ChevronRight, HardDrive } from 'lucide-react';
import { t } from '../../../words/t.ts';
import { crumbsOf } from './snapshot-path.ts';

/** The way to the open folder; each step leads there. */
export function Crumbs(props: {
  readonly folder: string;
  readonly onOpen: (folder: string) => void;
}): React.ReactNode {
  const crumbs = crumbsOf(props.folder);
  return (
    <nav aria-label={t('snapshots.crumbs')} className="crumbs">
      <ol>
        {crumbs.map(({ name, path }, at) => (
          <li key={path}>
            {at > 0 && <ChevronRight size={12} aria-hidden="true" />}
            <button
              type="button"
              className="crumb"
              aria-label={at === 0 ? t('snapshots.top') : undefined}
              aria-current={path === props.folder ? 'page' : undefined}
              title={path}
              onClick={() => {
                props.onOpen(path);
              }}
            >
              {at === 0 ? <HardDrive size={14} aria-hidden="true" /> : name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

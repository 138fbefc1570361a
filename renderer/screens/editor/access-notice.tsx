import type { AccessReport } from '../../../preload/contract/access.ts';
import { t } from '../../../words/t.ts';
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
          hint={t('editor.unreadableHint')}
        >
          <ul className="unreadable" aria-label={t('editor.unreadableList')}>
            {unreadable.slice(0, SHOWN).map((path) => (
              <li key={path} className="path">
                {path}
              </li>
            ))}
            {unreadableCount > SHOWN && (
              <li className="muted">{t('access.andMore', { count: unreadableCount - SHOWN })}</li>
            )}
          </ul>
        </Notice>
      )}
    </>
  );
}

const SHOWN = 5;

import { Copy, FileText, Save } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';

/** What to send to somebody who helps: shown first, saved second. */
export function SupportSection(): React.ReactNode {
  const [bundle, setBundle] = useState<string | null>(null);
  const make = useTask();
  return (
    <section className="panel" aria-labelledby="support">
      <h2 id="support">{t('settings.support')}</h2>
      <p className="muted">{t('settings.supportHelp')}</p>
      <div className="actions">
        <Button
          icon={<FileText size={14} aria-hidden="true" />}
          disabled={make.isBusy}
          onClick={() => {
            make.run(async () => ({ ok: true, value: await api.app.supportBundle() }), setBundle);
          }}
        >
          {bundle === null ? t('settings.showIt') : t('settings.makeAnew')}
        </Button>
      </div>
      {bundle !== null && <Bundle text={bundle} />}
    </section>
  );
}

function Bundle({ text }: { readonly text: string }): React.ReactNode {
  const [note, setNote] = useState('');
  const save = useTask();
  return (
    <>
      <textarea
        className="input code support-text"
        aria-label={t('settings.supportText')}
        readOnly
        rows={16}
        spellCheck={false}
        value={text}
      />
      <div className="actions">
        <Button
          look="primary"
          icon={<Save size={14} aria-hidden="true" />}
          disabled={save.isBusy}
          onClick={() => {
            setNote('');
            save.run(
              () => api.app.saveSupportBundle(null),
              (file) => {
                if (file !== null) setNote(t('settings.savedTo', { file }));
              },
            );
          }}
        >
          {t('parts.saveTo')}
        </Button>
        <Button
          icon={<Copy size={14} aria-hidden="true" />}
          onClick={() => {
            setNote(copyText(text) ? t('parts.copied') : t('settings.notCopied'));
          }}
        >
          {t('parts.copy')}
        </Button>
        <p className="muted support-note" role="status">
          {note}
        </p>
      </div>
      {save.failure !== null && <FailureNotice failure={save.failure} />}
    </>
  );
}

import { Copy, FileText, Save } from 'lucide-react';
import { useState } from 'react';
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
      <h2 id="support">Support bundle</h2>
      <p className="muted">
        One text with versions, settings, the last runs and what failed, for somebody who helps you.
        Secrets are masked, addresses are cut to their host, and it stays on this computer until you
        send it yourself.
      </p>
      <div className="actions">
        <Button
          icon={<FileText size={14} aria-hidden="true" />}
          disabled={make.isBusy}
          onClick={() => {
            make.run(async () => ({ ok: true, value: await api.app.supportBundle() }), setBundle);
          }}
        >
          {bundle === null ? 'Show it' : 'Make it anew'}
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
        aria-label="Text of the support bundle"
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
                if (file !== null) setNote(`Saved: ${file}`);
              },
            );
          }}
        >
          Save…
        </Button>
        <Button
          icon={<Copy size={14} aria-hidden="true" />}
          onClick={() => {
            setNote(copyText(text) ? 'Copied.' : 'It could not be copied. Save it instead.');
          }}
        >
          Copy
        </Button>
        <p className="muted support-note" role="status">
          {note}
        </p>
      </div>
      {save.failure !== null && <FailureNotice failure={save.failure} />}
    </>
  );
}

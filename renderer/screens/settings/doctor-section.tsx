import { RefreshCw } from 'lucide-react';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { FindingRow } from './finding-row.tsx';

/** What Bellhop found on this machine, with the remedies. */
export function DoctorSection(): React.ReactNode {
  const findings = useBellhop((state) => state.findings);
  const lookAtMachine = useBellhop((state) => state.lookAtMachine);
  const lookAtEngine = useBellhop((state) => state.lookAtEngine);
  const look = useTask();
  return (
    <section className="settings-part" aria-labelledby="doctor">
      <header className="section-head">
        <h2 id="doctor">{t('settings.doctor')}</h2>
        <Button
          icon={<RefreshCw size={14} aria-hidden="true" />}
          disabled={look.isBusy}
          onClick={() => {
            look.run(async () => {
              await Promise.all([lookAtMachine(), lookAtEngine()]);
              return { ok: true, value: null };
            });
          }}
        >
          {t('parts.lookAgain')}
        </Button>
      </header>
      <p className="muted">{t('settings.doctorHelp')}</p>
      <ul className="rows" aria-label={t('settings.findings')}>
        {(findings ?? []).map((finding) => (
          // A profile may have several.
          <li key={`${finding.subject} ${finding.message}`}>
            <FindingRow finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

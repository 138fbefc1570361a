import type { About, Finding } from '../../../preload/contract/api.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { StateMark } from '../../parts/state-icon.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { HookSettingsSection } from './hook-settings.tsx';
import '../../style/editor.css';
import type { Marked } from '../../words/outcome.ts';

const marks: Readonly<Record<Finding['state'], Marked>> = {
  well: { mark: 'succeeded', word: 'well' },
  attention: { mark: 'warned', word: 'needs attention' },
  ill: { mark: 'failed', word: 'does not work' },
};

/** What Bellhop found on this machine, and what it is. */
export function SettingsScreen(): React.ReactNode {
  const about = useBellhop((state) => state.about);
  const findings = useBellhop((state) => state.findings);
  const hookSettings = useBellhop((state) => state.hookSettings);
  const look = useBellhop((state) => state.lookAtMachine);
  return (
    <Page title="Settings" actions={<Button onClick={() => void look()}>Check again</Button>}>
      <section aria-labelledby="health">
        <h2 id="health">This machine</h2>
        <ul className="rows" aria-label="Findings">
          {(findings ?? []).map((finding) => (
            <li key={finding.subject}>
              <FindingRow finding={finding} />
            </li>
          ))}
        </ul>
      </section>
      {hookSettings !== null && <HookSettingsSection stored={hookSettings} />}
      {about !== null && <AboutSection about={about} />}
    </Page>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }): React.ReactNode {
  return (
    <article className="row" aria-label={finding.subject}>
      <div className="row-line">
        <StateMark state={marks[finding.state]} quiet />
        <div className="row-words">
          <p>
            <strong>{finding.subject}</strong>
          </p>
          <p className="muted">{finding.message}</p>
          {finding.remedy !== '' && <p className="remedy">{finding.remedy}</p>}
        </div>
      </div>
    </article>
  );
}

function AboutSection({ about }: { readonly about: About }): React.ReactNode {
  const { engine } = about;
  return (
    <section aria-labelledby="about">
      <h2 id="about">About</h2>
      <dl className="facts">
        <dt>Bellhop</dt>
        <dd>
          {about.version} on {about.platform}
        </dd>
        <dt>Engine</dt>
        <dd>
          {engine === null ? (
            'restic has not been found'
          ) : (
            <>
              restic {engine.version}, <span className="path">{engine.path}</span>
            </>
          )}
        </dd>
        <dt>Data folder</dt>
        <dd className="path">{about.dataFolder}</dd>
      </dl>
    </section>
  );
}

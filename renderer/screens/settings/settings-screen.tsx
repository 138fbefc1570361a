import type { About } from '../../../preload/contract/api.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { EngineSection } from './engine-section.tsx';
import { FindingRow } from './finding-row.tsx';
import { GeneralSection } from './general-section.tsx';
import { HookSettingsSection } from './hook-settings.tsx';
import '../../style/editor.css';

/** What Bellhop found on this machine, its engine, and what it is. */
export function SettingsScreen(): React.ReactNode {
  const about = useBellhop((state) => state.about);
  const findings = useBellhop((state) => state.findings);
  const engine = useBellhop((state) => state.engine);
  const hookSettings = useBellhop((state) => state.hookSettings);
  const lookAtMachine = useBellhop((state) => state.lookAtMachine);
  const lookAtEngine = useBellhop((state) => state.lookAtEngine);
  const lookAgain = (): void => {
    void lookAtMachine();
    void lookAtEngine();
  };
  return (
    <Page title="Settings" actions={<Button onClick={lookAgain}>Check again</Button>}>
      <section aria-labelledby="health">
        <h2 id="health">This machine</h2>
        <ul className="rows" aria-label="Findings">
          {(findings ?? []).map((finding) => (
            // A profile may have several.
            <li key={`${finding.subject} ${finding.message}`}>
              <FindingRow finding={finding} />
            </li>
          ))}
        </ul>
      </section>
      <GeneralSection />
      {engine !== null && <EngineSection state={engine} />}
      {hookSettings !== null && <HookSettingsSection stored={hookSettings} />}
      {about !== null && <AboutSection about={about} />}
    </Page>
  );
}

function AboutSection({ about }: { readonly about: About }): React.ReactNode {
  return (
    <section aria-labelledby="about">
      <h2 id="about">About</h2>
      <dl className="facts">
        <dt>Bellhop</dt>
        <dd>
          {about.version} on {about.platform}
        </dd>
        <dt>Data folder</dt>
        <dd className="path">{about.dataFolder}</dd>
      </dl>
    </section>
  );
}

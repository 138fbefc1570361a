import { useCallback, useEffect, useMemo, useState } from 'react';
import { t } from '../../../words/t.ts';
import { Page } from '../../parts/page.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { AboutSection } from './about-section.tsx';
import { DoctorSection } from './doctor-section.tsx';
import { EngineSection } from './engine-section.tsx';
import { GeneralSection } from './general-section.tsx';
import { HistorySection } from './history-section.tsx';
import { HookSettingsSection } from './hook-settings.tsx';
import { SectionLinks } from './section-links.tsx';
import { SupportSection } from './support-section.tsx';
import '../../style/editor.css';
import '../../style/settings.css';

const sections = [
  { id: 'general', name: () => t('settings.general') },
  { id: 'history', name: () => t('settings.history') },
  { id: 'hooks', name: () => t('parts.hooks') },
  { id: 'engine', name: () => t('parts.engine') },
  { id: 'doctor', name: () => t('settings.doctor') },
  { id: 'about', name: () => t('settings.about') },
  { id: 'support', name: () => t('settings.support') },
] as const;

/** The settings in groups, with a list of them to go by. */
export function SettingsScreen(): React.ReactNode {
  const about = useBellhop((state) => state.about);
  const engine = useBellhop((state) => state.engine);
  const general = useBellhop((state) => state.general);
  const hookSettings = useBellhop((state) => state.hookSettings);
  const isKnown = about !== null && engine !== null && general !== null && hookSettings !== null;
  const sought = useBellhop(({ place }) => (place.kind === 'settings' ? place : null));
  const { historyIs, hooksAre } = useUnsaved();
  return (
    <Page title={t('settings.title')} wide>
      {isKnown && (
        <div className="settings">
          <SectionLinks links={sections} sought={sought} />
          <div className="settings-sections">
            <GeneralSection />
            <HistorySection stored={hookSettings} onDirty={historyIs} />
            <HookSettingsSection stored={hookSettings} onDirty={hooksAre} />
            <EngineSection state={engine} />
            <DoctorSection />
            <AboutSection about={about} />
            <SupportSection />
          </div>
        </div>
      )}
    </Page>
  );
}

/** Whether any of the forms holds what is not saved yet. */
function useUnsaved(): {
  readonly historyIs: (isDirty: boolean) => void;
  readonly hooksAre: (isDirty: boolean) => void;
} {
  const [dirty, setDirty] = useState({ history: false, hooks: false });
  const setUnsavedChanges = useBellhop((state) => state.setUnsavedChanges);
  useEffect(() => {
    setUnsavedChanges(dirty.history || dirty.hooks);
  }, [dirty, setUnsavedChanges]);
  const historyIs = useCallback((history: boolean) => {
    setDirty((before) => ({ ...before, history }));
  }, []);
  const hooksAre = useCallback((hooks: boolean) => {
    setDirty((before) => ({ ...before, hooks }));
  }, []);
  return useMemo(() => ({ historyIs, hooksAre }), [historyIs, hooksAre]);
}

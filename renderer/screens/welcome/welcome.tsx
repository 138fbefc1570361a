import { CalendarClock, FolderHeart, HardDrive } from 'lucide-react';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { NewProfile } from '../../parts/new-profile.tsx';
import { useBellhop } from '../../state/use-state.ts';
import '../../style/welcome.css';

const questions = [
  { icon: FolderHeart, title: 'welcome.what', words: 'welcome.whatWords' },
  { icon: HardDrive, title: 'welcome.where', words: 'welcome.whereWords' },
  { icon: CalendarClock, title: 'welcome.when', words: 'welcome.whenWords' },
] as const;

/** Where there is no profile yet: what a first backup takes, and the ways to one. */
export function Welcome({ onImport }: { readonly onImport: () => void }): React.ReactNode {
  const go = useBellhop((state) => state.go);
  return (
    <section className="welcome" aria-labelledby="welcome">
      <div className="welcome-words">
        <h2 id="welcome">{t('welcome.threeAnswers')}</h2>
        <p className="muted">{t('welcome.aMinute')}</p>
      </div>
      <ol className="welcome-questions">
        {questions.map(({ icon: Icon, title, words }) => (
          <li key={title}>
            <Icon size={20} aria-hidden="true" />
            <strong>{t(title)}</strong>
            <span className="muted">{t(words)}</span>
          </li>
        ))}
      </ol>
      <div className="actions">
        <Button
          look="primary"
          className="large"
          onClick={() => {
            go({ kind: 'guide', isConnecting: false });
          }}
        >
          {t('welcome.setUp')}
        </Button>
      </div>
      <div className="welcome-others">
        <p className="muted">{t('welcome.orOtherwise')}</p>
        <div className="actions">
          <Button
            onClick={() => {
              go({ kind: 'guide', isConnecting: true });
            }}
          >
            {t('welcome.connectTo')}
          </Button>
          <Button onClick={onImport}>{t('parts.import')}</Button>
          <NewProfile look="plain" />
        </div>
      </div>
    </section>
  );
}

import { CalendarClock, FolderHeart, HardDrive } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { NewProfile } from '../../parts/new-profile.tsx';
import { useBellhop } from '../../state/use-state.ts';
import '../../style/welcome.css';

const questions = [
  { icon: FolderHeart, title: 'What', words: 'Your home folder, or only what you choose.' },
  {
    icon: HardDrive,
    title: 'Where',
    words: 'A drive, a NAS, or a server. Encrypted before it leaves.',
  },
  { icon: CalendarClock, title: 'When', words: 'Every day, every week, or when you say so.' },
] as const;

/** Where there is no profile yet: what a first backup takes, and the ways to one. */
export function Welcome({ onImport }: { readonly onImport: () => void }): React.ReactNode {
  const go = useBellhop((state) => state.go);
  return (
    <section className="welcome" aria-labelledby="welcome">
      <div className="welcome-words">
        <h2 id="welcome">Three answers to your first backup</h2>
        <p className="muted">It takes about a minute. You can change everything later.</p>
      </div>
      <ol className="welcome-questions">
        {questions.map(({ icon: Icon, title, words }) => (
          <li key={title}>
            <Icon size={20} aria-hidden="true" />
            <strong>{title}</strong>
            <span className="muted">{words}</span>
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
          Set up a backup
        </Button>
      </div>
      <div className="welcome-others">
        <p className="muted">Or, if you know your way around:</p>
        <div className="actions">
          <Button
            onClick={() => {
              go({ kind: 'guide', isConnecting: true });
            }}
          >
            Connect to a repository
          </Button>
          <Button onClick={onImport}>Import</Button>
          <NewProfile look="plain" />
        </div>
      </div>
    </section>
  );
}

import { X } from 'lucide-react';
import type { Notice as News } from '../../preload/contract/api.ts';
import { t } from '../../words/t.ts';
import { useBellhop } from '../state/use-state.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

const tones = {
  'hook-disabled': 'warning',
  'hook-paused': 'warning',
  'hook-recovered': 'success',
  'profile-overdue': 'warning',
} as const satisfies Readonly<Record<News['kind'], string>>;

/** What main tells though nobody asked, until it is put away. */
export function Notices(): React.ReactNode {
  const notices = useBellhop((state) => state.notices);
  const profiles = useBellhop((state) => state.profiles);
  const putAway = useBellhop((state) => state.putAway);
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label={t('frame.news')}>
      {notices.map((news, at) => {
        const profile = profiles?.find(({ profile: { id } }) => id === news.profileId)?.profile;
        const whose = whomAbout(profile?.name, news.hook);
        return (
          // Notices have no id; two alike may follow each other.
          <div key={`${String(notices.length - at)} ${news.message}`} className="news">
            <Notice tone={tones[news.kind]} {...wordsFor(news, whose)}>
              <WhereToLook news={news} />
            </Notice>
            <Button
              look="quiet"
              aria-label={t('frame.putAway', { whose })}
              icon={<X size={14} aria-hidden="true" />}
              onClick={() => {
                putAway(news);
              }}
            />
          </div>
        );
      })}
    </section>
  );
}

function WhereToLook({ news }: { readonly news: News }): React.ReactNode {
  const go = useBellhop((state) => state.go);
  const { kind, profileId, hookId } = news;
  if (kind === 'profile-overdue') {
    return (
      <Button
        onClick={() => {
          go({ kind: 'home', profileId });
        }}
      >
        {t('frame.showProfile')}
      </Button>
    );
  }
  if (kind === 'hook-recovered' || hookId === undefined) return null;
  return (
    <Button
      onClick={() => {
        go({ kind: 'deliveries', about: { profileId, hookId, state: 'failed' } });
      }}
    >
      {t('frame.showMessages')}
    </Button>
  );
}

/** Whom the news is about. */
function whomAbout(profile: string | undefined, hook: string): string {
  if (hook === '') return profile ?? '';
  return profile === undefined ? hook : t('frame.hookOf', { profile, hook });
}

/** News about a profile itself name it. */
function wordsFor(
  { kind, message }: News,
  whose: string,
): { readonly message: string; readonly hint?: string } {
  return kind === 'profile-overdue' ? { message } : { message: whose, hint: message };
}

import { X } from 'lucide-react';
import type { Notice as News } from '../../preload/contract/api.ts';
import { useBellhop } from '../state/use-state.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

const tones = {
  'hook-disabled': 'warning',
  'hook-paused': 'warning',
  'hook-recovered': 'success',
} as const satisfies Readonly<Record<News['kind'], string>>;

/** What main tells about hooks though nobody asked, until it is put away. */
export function Notices(): React.ReactNode {
  const notices = useBellhop((state) => state.notices);
  const profiles = useBellhop((state) => state.profiles);
  const putAway = useBellhop((state) => state.putAway);
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label="News about hooks">
      {notices.map((news, at) => {
        const profile = profiles?.find(({ profile: { id } }) => id === news.profileId)?.profile;
        const whose = profile === undefined ? news.hook : `${profile.name}, hook ${news.hook}`;
        return (
          // Notices have no id; two alike may follow each other.
          <div key={`${String(notices.length - at)} ${news.message}`} className="news">
            <Notice tone={tones[news.kind]} message={whose} hint={news.message} />
            <Button
              look="quiet"
              aria-label={`Put away the news about ${whose}`}
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

import type { Broadcasts } from '../../preload/contract/api.ts';
import type { News } from './news.ts';

type Changed = Broadcasts['changed'];

/** Of more things of one kind that have changed at once, guests are told as of "all of them". */
export const MOST_AT_ONCE = 50;

/**
 * The same news for guests who ask again for what has changed: what changes many times in one turn is
 * told once, after it, as `soon` calls back. Everything else is told as it comes.
 */
export function foldNews(hear: News['hear'], soon: (act: () => void) => void): News['hear'] {
  return (listener) => {
    let owed = new Map<string, Changed>();
    let isDeaf = false;
    const tellOwed = (): void => {
      const told = foldMany([...owed.values()]);
      owed = new Map();
      for (const news of told) if (!isDeaf) listener('changed', news);
    };
    const stop = hear((name, news) => {
      if (name !== 'changed' || !('what' in news)) {
        listener(name, news);
        return;
      }
      if (owed.size === 0) soon(tellOwed);
      const { what, runId = '', profileId = '' } = news;
      owed.set(`${what}/${runId}/${profileId}`, news);
    });
    return () => {
      isDeaf = true;
      stop();
    };
  };
}

function foldMany(news: readonly Changed[]): readonly Changed[] {
  return [...Map.groupBy(news, ({ what }) => what)].flatMap(([what, same]) =>
    same.length > MOST_AT_ONCE ? [{ what }] : same,
  );
}

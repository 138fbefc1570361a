import type { Profile } from '../../preload/contract/profile.ts';
import type { Scene } from './gallery-scene.ts';
import { emptyRetention } from '../../preload/contract/usual-profile.ts';

/** The scene with a profile, Music, that has all that a profile can have besides its hooks. */
export function withUpkeep(scene: Scene): Scene {
  return {
    ...scene,
    secretNames: [...scene.secretNames, 'copies-music-x7k2', 'copies-music-x7k2-key'],
    profiles: scene.profiles.map((summary) =>
      summary.profile.id === 'music' ? { ...summary, profile: keptWell(summary.profile) } : summary,
    ),
  };
}

function keptWell(profile: Profile): Profile {
  const { tasks } = profile;
  return {
    ...profile,
    retention: { ...emptyRetention, last: 3, daily: 7, weekly: 4, monthly: 12 },
    copyTo: {
      location: 's3:s3.eu-central-003.backblazeb2.com/ada-music',
      passwordSecret: 'copies-music-x7k2',
      environment: [
        { name: 'AWS_ACCESS_KEY_ID', value: '003a7f' },
        { name: 'AWS_SECRET_ACCESS_KEY', secret: 'copies-music-x7k2-key' },
      ],
    },
    tags: ['laptop', 'at home'],
    variables: { OWNER: 'Ada', HOUSE: 'Lofoten' },
    tasks: {
      ...tasks,
      copy: { ...tasks.copy, schedules: [{ kind: 'daily', at: ['22:00'] }] },
      check: { ...tasks.check, schedules: [{ kind: 'weekly', days: ['sun'], at: ['04:00'] }] },
      forget: { ...tasks.forget, schedules: [{ kind: 'daily', at: ['03:15'] }] },
    },
  };
}

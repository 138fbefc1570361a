import type { Estimate } from '../../preload/contract/estimate.ts';

/** What the sources of a made-up home come to. */
export const anEstimate: Estimate = {
  taken: { files: 41_208, bytes: 86_420_000_000 },
  leftOut: { files: 312_044, bytes: 41_900_000_000 },
  biggest: [
    { path: '/home/ada/Documents/Projects', files: 21_880, bytes: 51_200_000_000 },
    { path: '/home/ada/Mail', files: 14_002, bytes: 21_480_000_000 },
    { path: '/home/ada/Documents/Scans', files: 3_021, bytes: 9_740_000_000 },
    { path: '/home/ada/Desktop', files: 2_305, bytes: 4_000_000_000 },
  ],
  biggestLeftOut: [
    {
      path: '/home/ada/Documents/Projects/site/node_modules',
      files: 301_877,
      bytes: 38_400_000_000,
    },
    { path: '/home/ada/Documents/Projects/video/render.tmp', files: 1, bytes: 3_500_000_000 },
  ],
  unreadable: 2,
  isComplete: true,
};

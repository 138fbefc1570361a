import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Chromium is: CHROMIUM in the environment, or one of the usual places. Throws if nowhere. */
export function findChromium(): string {
  const found = process.env['CHROMIUM'] ?? usualPlaces.find((place) => existsSync(place));
  if (found === undefined)
    throw new Error('No Chromium found. Install one, or name it in the environment: CHROMIUM=…');
  return found;
}

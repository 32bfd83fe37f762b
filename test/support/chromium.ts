import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser for the tests, or undefined where the machine has none. */
export function findChromium(): string | undefined {
  return PLACES.find((path) => existsSync(path));
}

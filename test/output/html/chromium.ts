import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a browser is that the page can be looked at in; undefined where none is installed. */
export const findChromium = (): string | undefined => PLACES.find((path) => path !== '' && existsSync(path));

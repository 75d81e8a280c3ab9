import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { renderHtml } from '../../../src/output/html/html.ts';
import { findChromium } from './chromium.ts';
import { type Article, makePage } from './sample.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a page did that a report must never do. */
export interface Trouble {
  readonly requests: string[];
  readonly dialogs: string[];
  readonly errors: string[];
}

/** A page from disk in a real browser, and what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  readonly trouble: Trouble;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly hash?: string;
  /** Whether the page gets the texts of the sources. */
  readonly texts?: boolean;
}

/** Starts one browser for a test file; pages are opened from files in a folder of its own. */
export function useBrowser(): (articles: readonly Article[], options?: OpenOptions) => Promise<OpenPage> {
  let browser: Browser | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'claims-html-'));

  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === undefined) {
      throw new Error('these tests look at the page in a browser: install Chromium (Debian: apt-get install chromium)');
    }
    browser = await chromium.launch({ executablePath, args: QUIET });
  }, 60_000);

  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  return async (articles, { hash = '', texts = true, ...options } = {}) => {
    if (browser === undefined) throw new Error('the browser was not started');
    const { report, documents } = makePage(articles);
    const file = join(folder, 'report.html');
    writeFileSync(file, renderHtml(report, texts ? documents : []));
    const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options });
    const page = await context.newPage();
    const trouble: Trouble = { requests: [], dialogs: [], errors: [] };
    page.on('request', (request) => trouble.requests.push(request.url()));
    page.on('pageerror', (error) => trouble.errors.push(error.message));
    page.on('console', (message) => trouble.errors.push(message.text()));
    page.on('dialog', async (dialog) => {
      trouble.dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href + hash);
    return { page, trouble };
  };
}

/** The topics that the matrix shows, without their types. */
export async function shownTopics(page: Page): Promise<string[]> {
  return page.locator('#matrix tbody th.topic bdi').allTextContents();
}

/** The part of the address after "#". */
export async function hashOf(page: Page): Promise<string> {
  return decodeURIComponent(await page.evaluate<string>('location.hash'));
}

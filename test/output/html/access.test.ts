import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { ARTICLES } from './sample.ts';

const open = useBrowser();

/** What axe-core finds wrong, one line for each place. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`);
}

const PLACES = [
  ['the whole page', ''],
  ['the quotes of a topic', '#topic-side-effect%2Fnaproxen%2Fnausea'],
  ['a claim that is pointed at', '#claim-notesshoptxt-1'],
  ['two sources side by side', '#claim-notesclinictxt-1?read=1&with=B'],
] as const;

describe.each(['light', 'dark'] as const)('in %s', { timeout: 60_000 }, (colorScheme) => {
  it.each(PLACES)('axe-core has nothing to say on %s', async (_name, hash) => {
    const { page } = await open(ARTICLES, { hash, colorScheme, bypassCSP: true });
    expect(await faults(page)).toEqual([]);
  });

  it('axe-core has nothing to say on a narrow page', async () => {
    const { page } = await open(ARTICLES, { colorScheme, bypassCSP: true, viewport: { width: 400, height: 800 } });
    expect(await faults(page)).toEqual([]);
    await expect.poll(() => page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
  });
});

describe('with the keyboard alone', { timeout: 60_000 }, () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');

  it('the matrix is one stop, arrows move in it, Enter opens, Escape comes back', async () => {
    const { page } = await open(ARTICLES);
    await page.focus('#reset');
    const pills = await page.locator('#filters .pill').count();
    for (let step = 0; step <= pills; step++) await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('indication: gout');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('A: asserts, 1 claim');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('A: hedges, 1 claim');
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toBe('C: denies, 1 claim');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('side-effectnausea');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('C: denies, 1 claim');
    await page.keyboard.press('Control+Home');
    await expect.poll(() => focused(page)).toBe('indication: gout');
  });

  it('the first stop leads past the head', async () => {
    const { page } = await open(ARTICLES);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('To the matrix');
  });
});

describe('colours and paper', { timeout: 60_000 }, () => {
  const ground = (page: Page): Promise<string> =>
    page.evaluate<string>('getComputedStyle(document.body).backgroundColor');

  it('follow the system until the button is pressed', async () => {
    const { page } = await open(ARTICLES, { colorScheme: 'dark' });
    const dark = await ground(page);
    await expect.poll(() => page.locator('#theme').textContent()).toBe('Light theme');
    await page.click('#theme');
    await expect.poll(() => ground(page)).not.toBe(dark);
    await expect.poll(() => page.locator('#theme').textContent()).toBe('Dark theme');
    await page.reload();
    await expect.poll(() => ground(page)).not.toBe(dark);
  });

  it('print in light, without controls, with the legend and every section', async () => {
    const { page } = await open(ARTICLES, { colorScheme: 'dark', hash: '#claim-notesshoptxt-1' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const hidden of ['#filters', '#panel', 'nav', '#theme']) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }
    for (const shown of [
      '#matrix',
      '.legend',
      '#differences blockquote',
      '#durations .strip',
      '#sources',
      '#warnings',
    ]) {
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    }
    await expect
      .poll(() => page.evaluate<string>('getComputedStyle(document.querySelector("h1")).color'))
      .toBe('rgb(28, 33, 38)');
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

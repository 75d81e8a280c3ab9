import { describe, expect, it } from 'vitest';
import { hashOf, shownTopics, useBrowser } from './browser.ts';
import { ARTICLES } from './sample.ts';

const open = useBrowser();
const NAUSEA_IN_CLINIC = '#matrix [aria-label^="A: hedges"]';

describe('a report in a browser', { timeout: 60_000 }, () => {
  it('shows the topics of several sources, with the state of each cell as mark and name', async () => {
    const { page, trouble } = await open(ARTICLES);
    await expect.poll(() => shownTopics(page)).toEqual(['gout', 'nausea']);
    await expect.poll(() => page.locator(NAUSEA_IN_CLINIC).textContent()).toBe('◐');
    await expect.poll(() => page.locator('#matrix [aria-label="C: denies, 1 claim"]').textContent()).toBe('✗');
    await expect.poll(() => page.locator('h1').textContent()).toBe('What 3 sources claim about naproxen');
    expect(trouble).toEqual({ requests: [expect.stringMatching(/^file:/)], dialogs: [], errors: [] });
  });

  it('opens the quotes of a cell, with place, flags, rule and cues', async () => {
    const { page } = await open(ARTICLES);
    await page.click(NAUSEA_IN_CLINIC);
    const quote = page.locator('#panel .quote');
    await expect.poll(() => quote.count()).toBe(1);
    await expect.poll(() => quote.locator('blockquote').textContent()).toBe('It may cause nausea in some people.');
    await expect.poll(() => quote.locator('mark').allTextContents()).toEqual(['nausea']);
    await expect.poll(() => quote.locator('.place').textContent()).toContain('notes/clinic.txt:3');
    await expect.poll(() => quote.locator('.chip').allTextContents()).toEqual(['hedged']);
    await quote.locator('summary').click();
    await expect.poll(() => quote.locator('dd').allTextContents()).toEqual(['side-effect.sample', 'hedge: may']);
  });

  it('quotes a sentence once where it names one thing twice', async () => {
    const sentence = 'It may cause nausea, or feeling sick.';
    const said = { type: 'side-effect', sentence, cue: 'may', certainty: 'hedged', id: 'nausea' } as const;
    const article = {
      id: 'a.txt',
      text: `Naproxen\n\n${sentence}\n`,
      claims: ['nausea', 'feeling sick'].map((object) => ({ ...said, object })),
    };
    const { page } = await open([article], { hash: '#claim-atxt-1' });
    await expect.poll(() => page.locator('#panel blockquote').allTextContents()).toEqual([sentence]);
    await expect.poll(() => page.locator('#panel .statement').allTextContents()).toEqual(['naproxen → nausea']);
    await expect.poll(() => page.locator('#panel mark').allTextContents()).toEqual(['nausea', 'feeling sick']);
    await expect.poll(() => page.locator('#panel .quote.current').count()).toBe(1);
  });

  it('opens what every source says on a topic', async () => {
    const { page } = await open(ARTICLES);
    await page.click('#matrix th.topic a:has-text("nausea")');
    await expect.poll(() => page.locator('#panel .of-source').count()).toBe(3);
    await expect.poll(() => page.locator('#panel .reasons .kind').first().textContent()).toContain('contradiction');
  });

  it('opens the source with its claims marked at the exact characters', async () => {
    const { page } = await open(ARTICLES);
    await page.click(NAUSEA_IN_CLINIC);
    await page.click('#panel button:has-text("Show in source")');
    const text = page.locator('#reader .text');
    await expect.poll(() => text.textContent()).toBe(ARTICLES[0]?.text);
    await expect.poll(() => text.locator('mark').allTextContents()).toEqual(['gout', 'nausea', '2 hours']);
    await expect
      .poll(async () => (await text.locator('.current').allTextContents()).join(''))
      .toBe('It may cause nausea in some people.');
    const before = await page.evaluate<number>(`(() => {
      const range = document.createRange();
      const text = document.querySelector('#reader .text');
      range.setStart(text, 0);
      range.setEndBefore(text.querySelector('.current-object'));
      return range.toString().length;
    })()`);
    expect(before).toBe(ARTICLES[0]?.text.indexOf('nausea'));
  });

  it('shows two sources side by side and points at what both say on the topic', async () => {
    const { page } = await open(ARTICLES);
    await page.click('#matrix th.topic a:has-text("gout")');
    await page.click('#panel button:has-text("Show in source") >> nth=0');
    await page.selectOption('#beside select', 'B');
    await page.waitForSelector('#panes.two');
    await expect.poll(() => page.locator('.pane .text').nth(1).locator('.linked').allTextContents()).toContain('gout');
    await page.locator('.pane .text').nth(1).locator('mark', { hasText: 'rash' }).click();
    await expect
      .poll(() => page.locator('.pane').first().locator('.current-object').allTextContents())
      .toEqual(['rash']);
    await expect.poll(() => hashOf(page)).toContain('with=A');
  });

  it('goes from claim to claim with the keyboard on one button', async () => {
    const { page } = await open(ARTICLES, { hash: '#claim-notesclinictxt-0?read=1' });
    await page.focus('button:has-text("Next claim")');
    for (const object of ['nausea', '2 hours', 'gout']) {
      await page.keyboard.press('Enter');
      await page.waitForSelector(`.current-object:has-text("${object}")`);
    }
  });

  it('shows the sentences where it was made without the texts', async () => {
    const { page } = await open(ARTICLES, { texts: false, hash: '#claim-notesclinictxt-1?read=1' });
    await expect
      .poll(() => page.locator('#panel blockquote').textContent())
      .toBe('It may cause nausea in some people.');
    await expect.poll(() => page.locator('#panel mark').allTextContents()).toEqual(['nausea']);
    await expect.poll(() => page.locator('button:has-text("Show in source")').count()).toBe(0);
  });

  it('tells the differences, what one source alone says, the warnings and the failures', async () => {
    const { page } = await open(ARTICLES);
    const difference = page.locator('#differences .difference', { hasText: 'nausea' }).first();
    await expect.poll(() => difference.locator('blockquote').allTextContents()).toHaveLength(2);
    await expect
      .poll(() => difference.locator('.because').first().textContent())
      .toMatch(/^\S+ asserts it, \S+ denies it, and /);
    await expect.poll(() => page.locator('#unique .unique-of dd').allTextContents()).toContain('dizziness; rash');
    const warnings = await page.locator('#warnings li').allTextContents();
    expect(warnings.join(' ')).toMatch(/missing\.txt: no such file.*notes\/leaflet\.txt:3: the list after/);
  });

  it('shows the times of sources as a picture and as a table', async () => {
    const { page } = await open(ARTICLES);
    await expect
      .poll(() => page.locator('#durations .strip title').allTextContents())
      .toEqual([
        'A, line 4: naproxen, at most 2 hours (“2 hours”)',
        'B, line 4: naproxen, 6 to 12 hours (“6 to 12 hours”)',
      ]);
    await page.click('#times summary');
    await expect.poll(() => page.locator('#times tbody tr').count()).toBe(2);
  });

  it('lists the claims of a source that stands alone', async () => {
    const { page, trouble } = await open(ARTICLES.slice(0, 1));
    await expect.poll(() => shownTopics(page)).toEqual(['gout', 'nausea', '2 hours (onset)']);
    await expect.poll(() => page.locator('#differences').isVisible()).toBe(false);
    expect(trouble.errors).toEqual([]);
  });
});

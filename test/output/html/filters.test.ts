import { describe, expect, it } from 'vitest';
import { hashOf, shownTopics, useBrowser } from './browser.ts';
import { ARTICLES } from './sample.ts';

const open = useBrowser();
const ALL = ['gout', 'sprains', 'nausea', 'dizziness', 'rash', '2 hours (onset)', '6 to 12 hours (onset)'];

describe('filters', { timeout: 60_000 }, () => {
  it('show all topics, or those that differ, or those of one source', async () => {
    const { page } = await open(ARTICLES);
    const wanted = {
      all: ALL,
      differs: ['nausea', '2 hours (onset)'],
      agreed: ['gout'],
      single: ALL.filter((topic) => !['gout', 'nausea'].includes(topic)),
      shared: ['gout', 'nausea'],
    };
    for (const [show, topics] of Object.entries(wanted)) {
      await page.selectOption('#show', show);
      await expect.poll(() => shownTopics(page), { message: show }).toEqual(topics);
    }
  });

  it('keep a type, a state and a source, and say how many topics are left', async () => {
    const { page } = await open(ARTICLES, { hash: '#?show=all' });
    await page.click('.pill:has([value="side-effect"])');
    await expect.poll(() => shownTopics(page)).toEqual(['nausea', 'dizziness', 'rash']);
    await expect.poll(() => page.locator('#found').textContent()).toBe('3 topics of 7');
    await page.click('.pill:has([value="denies"])');
    await expect.poll(() => shownTopics(page)).toEqual(['nausea']);
    await page.click('.pick summary');
    await page.check('input[name="source"][value="B"]');
    await expect.poll(() => page.locator('#matrix-empty').isVisible()).toBe(true);
    await page.click('.pill:has([value="denies"])');
    await expect.poll(() => shownTopics(page)).toEqual(['nausea', 'dizziness', 'rash']);
    await expect.poll(() => page.locator('#matrix thead th.source b').allTextContents()).toEqual(['B']);
  });

  it('search topics and quotes, also in the sections below', async () => {
    const { page } = await open(ARTICLES);
    await page.fill('#search', 'SOME people');
    await expect.poll(() => shownTopics(page)).toEqual(['nausea']);
    await page.fill('#search', 'sprains');
    await expect.poll(() => page.locator('#unique dd').allTextContents()).toEqual(['sprains']);
    await expect.poll(() => page.locator('#differences .empty').isVisible()).toBe(true);
  });

  it('stay in the address, come back from it, and are cleared by one button', async () => {
    const { page } = await open(ARTICLES, { hash: '#?type=side-effect&show=all&q=dizzi' });
    await expect.poll(() => shownTopics(page)).toEqual(['nausea', 'dizziness', 'rash']);
    await expect.poll(() => page.inputValue('#search')).toBe('dizzi');
    await page.click('#matrix th:has-text("rash") ~ td .cell');
    await expect
      .poll(() => hashOf(page))
      .toBe('#topic-side-effect/naproxen/rash?in=B&type=side-effect&show=all&q=dizzi');
    await page.click('#reset');
    await expect.poll(() => shownTopics(page)).toEqual(['gout', 'nausea']);
    await expect.poll(() => hashOf(page)).toBe('#topic-side-effect/naproxen/rash?in=B');
  });
});

describe('deep links', { timeout: 60_000 }, () => {
  it('lead to a claim, a topic, and a source beside another', async () => {
    const claim = await open(ARTICLES, { hash: '#claim-notesshoptxt-1' });
    await expect
      .poll(() => claim.page.locator('#panel .quote.current blockquote').textContent())
      .toBe('It does not cause nausea.');
    const topic = await open(ARTICLES, { hash: '#topic-indication%2Fnaproxen%2Fgout' });
    await expect.poll(() => topic.page.locator('#panel-title').textContent()).toBe('indicationgout');
    const reader = await open(ARTICLES, { hash: '#claim-notesshoptxt-1?read=1&with=B' });
    await expect.poll(() => reader.page.locator('#reader .current-object').textContent()).toBe('nausea');
    await expect.poll(() => reader.page.locator('.pane').count()).toBe(2);
  });

  it('survive nonsense', async () => {
    const { page, trouble } = await open(ARTICLES, { hash: '#claim-%E0%A4%A?in=ZZ&show=nothing&type=x&read=1' });
    await expect.poll(() => page.locator('#announcement').textContent()).toBe('This report has no such claim.');
    expect(trouble.errors).toEqual([]);
  });

  it('are followed back', async () => {
    const { page } = await open(ARTICLES);
    await page.click('#matrix th.topic a:has-text("gout")');
    await page.click('#panel button:has-text("Show in source") >> nth=0');
    await page.waitForSelector('#reader[open]');
    await page.goBack();
    await expect.poll(() => page.locator('#reader').isVisible()).toBe(false);
    await expect.poll(() => page.locator('#panel').isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => page.locator('#panel').isVisible()).toBe(false);
  });
});

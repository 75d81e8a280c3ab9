import { describe, expect, it } from 'vitest';
import { embedJson } from '../../../src/output/html/embed.ts';
import { renderHtml } from '../../../src/output/html/html.ts';
import { useBrowser } from './browser.ts';
import { type Article, makePage, ARTICLES as SAMPLE } from './sample.ts';

const open = useBrowser();

const ATTACKS = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '</style><img src=x onerror=alert(3)>',
  '<!--<script>',
  ']]>--><svg onload=alert(4)>',
  '"><a href="javascript:alert(5)">click</a>',
  "'-alert(6)-'",
  '<iframe srcdoc="<script>alert(7)</script>"></iframe>',
  '&lt;script&gt; &#60;b&#62; {{alert(9)}}',
  '\u2028\u2029alert(10)',
];
const TURNED = 'user\u202E gpj.exe\u202C and \u2066hidden\u2069';

const sentenceOf = (attack: string): string => `It heals ${attack} at once.`;

const hostile = (id: string): Article => ({
  id,
  text: [...ATTACKS, TURNED].map(sentenceOf).join('\n'),
  claims: [...ATTACKS, TURNED].map((attack) => ({
    type: 'indication',
    sentence: sentenceOf(attack),
    object: attack,
  })),
  warnings: [{ code: 'list-lost', message: ATTACKS.join(' '), span: null, line: 1 }],
});
const ARTICLES = [hostile('<img src=x onerror=alert(11)>.txt'), hostile('</title><script>alert(12)</script>.txt')];

describe('an article that attacks the page', { timeout: 60_000 }, () => {
  it.each([
    '',
    '#?show=all',
    '#topic-indication',
    '#claim-imgsrcxonerroralert11txt-1',
    '#claim-imgsrcxonerroralert11txt-1?read=1&with=B',
  ])('stays text at %s', async (hash) => {
    const { page, trouble } = await open(ARTICLES, { hash });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(trouble).toEqual({ requests: [expect.stringMatching(/^file:/)], dialogs: [], errors: [] });
    expect(await page.locator('script').count()).toBe(3);
    expect(await page.locator('style').count()).toBe(1);
    for (const alien of ['img', 'iframe', '[onerror]', '[onload]', 'a[href^="javascript"]', 'a:not([href^="#"])']) {
      expect(await page.locator(alien).count(), alien).toBe(0);
    }
  });

  it('is quoted word for word', async () => {
    const { page } = await open(ARTICLES, { hash: '#claim-imgsrcxonerroralert11txt-1?read=1' });
    const shown = await page.locator('#reader .text').textContent();
    expect(shown).toContain(ATTACKS.map(sentenceOf).join('\n'));
    await expect.poll(() => page.locator('#reader .current-object').textContent()).toBe(ATTACKS[1]);
  });

  it('cannot turn the direction of the line', async () => {
    const { page } = await open(ARTICLES, { hash: '#?show=all' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    const text = await page.evaluate<string>('document.getElementById("page").textContent');
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(text).toContain('user\uFFFD gpj.exe\uFFFD');
  });

  it('cannot run a script even where one gets in', async () => {
    const { page, trouble } = await open(ARTICLES);
    await page.evaluate(`(() => {
      const script = document.createElement('script');
      try { script.textContent = 'document.title = "run"'; } catch {}
      document.body.append(script);
      const link = document.createElement('a');
      link.setAttribute('href', 'javascript:document.title="run"');
      document.body.append(link);
      link.click();
    })()`);
    expect(await page.title()).not.toBe('run');
    expect(trouble.errors.join(' ')).toMatch(/Content Security Policy|TrustedScript/);
  });
});

describe('the file', () => {
  const { report, documents } = makePage(ARTICLES);
  const file = renderHtml(report, documents);

  it('is the same bytes again', () => {
    expect(renderHtml(report, documents)).toBe(file);
  });

  it('holds no address to fetch and no control character that deceives an editor', () => {
    const { report: plain, documents: texts } = makePage(SAMPLE);
    const page = renderHtml(plain, texts);
    expect(page.match(/\b(?:(?:src|href|action)\s*=|url\s*\()\s*["']?(?!#|&)[^\s"'>]+/g) ?? []).toEqual([]);
    expect(/[\u202A-\u202E\u2066-\u2069]/.test(file)).toBe(false);
  });

  it('lets nothing through but its own script and style', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(file)?.[1] ?? '';
    expect(policy).toMatch(/^default-src &#39;none&#39;; script-src &#39;sha256-[\w+/=]+&#39;; style-src &#39;sha256-/);
    expect(policy).not.toContain('unsafe');
  });

  it('ends its data only where the data ends', () => {
    const attack = ['</script>', '<!--', ']]>', '\u2028', '\u202E', '&amp;', '\uD800'];
    const json = embedJson(attack);
    expect(json).not.toMatch(/[<>&\u2028\u202E]/);
    expect(JSON.parse(json)).toEqual(attack);
  });
});

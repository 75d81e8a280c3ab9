import { describe, expect, it } from 'vitest';
import { loadText } from '../../../src/load/load-text.ts';
import { viewSource } from '../../../src/output/html/source-view.ts';

function placed(source: string, format: 'html' | 'markdown' | 'text', words: string): string | null {
  const view = viewSource(loadText(source, { format }));
  const start = source.indexOf(words);
  const span = view.place({ start, end: start + words.length });
  return span === null ? null : view.text.slice(span.start, span.end);
}

describe('viewSource', () => {
  it('shows plain text as it is', () => {
    const source = 'Heading\r\n\r\nIt helps\nwith pain.\n';
    expect(viewSource(loadText(source, { format: 'text' })).text).toBe(source);
    expect(placed(source, 'text', 'helps\nwith')).toBe('helps\nwith');
  });

  it('shows the visible text of a page and finds places of the source in it', () => {
    const source =
      '<html><body><article><h1>About</h1><p>It <b>helps</b> with <i>pain</i> &amp; sleep.</p><ul><li>one thing</li></ul></article></body></html>';
    const { text, looks } = viewSource(loadText(source, { format: 'html' }));
    expect(text).toBe('About\n\nIt helps with pain & sleep.\n\n• one thing');
    expect(looks.map(({ start, end, look }) => [text.slice(start, end), look])).toContainEqual(['About', 'heading']);
    expect(placed(source, 'html', 'helps</b> with <i>pain')).toBe('helps with pain');
    expect(placed(source, 'html', '&amp; sleep')).toBe('& sleep');
    expect(placed(source, 'html', 'one thing')).toBe('one thing');
  });

  it('does the same for Markdown', () => {
    expect(placed('# Title\n\nIt *helps* with [pain](x.html).\n', 'markdown', 'helps* with [pain')).toBe(
      'helps with pain',
    );
  });

  it('has no place for what is not shown', () => {
    expect(placed('<p>It helps.</p><script>hidden()</script>', 'html', 'hidden()')).toBeNull();
  });
});

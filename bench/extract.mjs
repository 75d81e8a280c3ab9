import { loadText } from '../dist/index.js';
import { extractDocument } from '../dist/pipeline.js';

/** Plain texts, loaded and extracted, one after the other. */
export function extractTexts(texts, options) {
  for (const text of texts) extractDocument(loadText(text, { format: 'text', path: 'article.txt' }), options);
}

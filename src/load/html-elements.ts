/** Which elements of a page hold text, and how. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content is no text of the page. */
export const SILENT = names(
  'script style template noscript iframe object embed svg math canvas audio video head select option datalist textarea map progress meter',
);

/** Elements that begin and end a block. */
export const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul button',
);

/** Elements that are never the article's own text. */
export const FURNITURE = names('nav aside button dialog');

export const FURNITURE_ROLES = names(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar',
);

export const HEADINGS: ReadonlyMap<string, number> = new Map(
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, index) => [name, index + 1]),
);

export const LISTS = names('ul ol menu');

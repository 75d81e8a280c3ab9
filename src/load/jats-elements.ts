/** What the elements of JATS are in terms of HTML, in which blocks are collected. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that hold no running text: references, numbering, formulas as code, pictures. */
export const LEFT_OUT = names(
  'ref-list label alt-title tex-math graphic inline-graphic media inline-media supplementary-material object-id journal-meta front-stub processing-meta alt-text long-desc',
);

/** What is text among the facts about an article. */
export const META_TEXT = names('title-group abstract trans-abstract kwd-group');

/** Elements that stand beside the article's own text. */
export const APART = names('ack fn-group notes bio kwd-group sub-article response trans-abstract');

/** Kinds of sections that stand beside it too, as their `sec-type` names them. */
export const APART_SECTIONS = names(
  'author-contributions coi-statement data-availability ethics-statement funding-information supplementary-material',
);

/** Blocks by the HTML element that they are like; an element without a row is inline. */
export const LIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    blockquote: 'disp-quote verse-group',
    br: 'break',
    dd: 'def',
    div: 'abstract ack app app-group article-meta back bio body boxed-text caption def-item disp-formula fig floats-group fn fn-group front glossary kwd-group notes response sec statement sub-article table-wrap table-wrap-foot title-group trans-abstract',
    dl: 'def-list',
    dt: 'term',
    li: 'list-item',
    p: 'attrib kwd p speech subtitle trans-title verse-line',
    strong: 'bold',
    table: 'table',
    tbody: 'tbody',
    td: 'entry td',
    tfoot: 'tfoot',
    th: 'th',
    thead: 'thead',
    tr: 'row tr',
    ul: 'list',
  }).flatMap(([like, list]) => list.split(' ').map((name) => [name, like] as const)),
);

/** Elements that open a section, whose title stands over what follows it. */
export const SECTIONS = names('abstract ack app boxed-text glossary notes sec statement trans-abstract');

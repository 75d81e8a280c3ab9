/** Colours, type, and the frame of the page. */
export const BASE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fbfaf7, #14171b);
  --surface: light-dark(#ffffff, #1b1f25);
  --sunken: light-dark(#f2f0ea, #22272e);
  --ink: light-dark(#1c2126, #e7e5e0);
  --soft: light-dark(#565d65, #a9afb7);
  --line: light-dark(#dedad1, #343a43);
  --shade: light-dark(rgb(0 0 0 / 0.22), rgb(255 255 255 / 0.28));
  --link: light-dark(#17598a, #8dc6ee);
  --focus: light-dark(#b45309, #f5b454);
  --asserts: light-dark(#1f6ea3, #58a9dc);
  --asserts-ink: light-dark(#ffffff, #08131c);
  --hedges: light-dark(#cfe2f0, #21435a);
  --hedges-ink: light-dark(#123f5a, #cbe6f8);
  --denies: light-dark(#b93d1c, #ec8467);
  --denies-ink: light-dark(#ffffff, #250d06);
  --mixed: light-dark(#74489c, #bd98e2);
  --mixed-ink: light-dark(#ffffff, #1b0e29);
  --benefit: light-dark(#3d7f86, #6fb3b9);
  --risk: light-dark(#a8552f, #d98d66);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Liberation Serif", serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 3.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: break-word; }
[hidden] { display: none !important; }
#page { max-width: 92rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; }
h1 { font-size: clamp(1.4rem, 1rem + 1.6vw, 2rem); line-height: 1.2; margin: 0; font-weight: 650; letter-spacing: -0.015em; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 0.25rem; font-weight: 650; letter-spacing: -0.01em; }
h3 { font-size: 1rem; line-height: 1.4; margin: 0 0 0.5rem; font-weight: 600; }
h4 { font-size: 0.9rem; line-height: 1.4; margin: 0.75rem 0 0.25rem; font-weight: 600; color: var(--soft); }
#reference h3 { margin-top: 1.5rem; }
#reference ul { margin: 0; }
section { margin-top: 3rem; }
.pane, .of-source, .unique-of, #topics { margin-top: 0; }
a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
[tabindex="-1"]:focus:not(:focus-visible) { outline: none; }
bdi, blockquote, .text, td, th, dd { unicode-bidi: isolate; }
small { font-size: 0.82em; font-weight: 400; color: var(--soft); }
.lead { margin: 0 0 1rem; color: var(--soft); max-width: 70ch; }
.empty, .none { color: var(--soft); margin: 0.75rem 0; }
.number { font-variant-numeric: tabular-nums; }
h2 .number { font-size: 0.9rem; font-weight: 400; color: var(--soft); margin-left: 0.4rem; letter-spacing: 0; }
.letter { display: inline-block; min-width: 1.5em; padding: 0 0.3em; border-radius: 4px; background: var(--sunken); text-align: center; font-size: 0.85em; line-height: 1.5; font-weight: 650; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; z-index: 30; }
.skip:focus { top: 0.5rem; }
.scroll { overflow-x: auto; background: linear-gradient(to right, var(--ground) 40%, transparent) left / 2rem 100% no-repeat local, linear-gradient(to left, var(--ground) 40%, transparent) right / 2rem 100% no-repeat local, linear-gradient(to right, var(--shade), transparent) left / 0.75rem 100% no-repeat, linear-gradient(to left, var(--shade), transparent) right / 0.75rem 100% no-repeat; }
button, .button, select, input { font: inherit; color: inherit; }
button, .button, select, input[type="search"] { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 0.25rem 0.7rem; min-height: 2rem; }
button, .button { cursor: pointer; display: inline-block; text-decoration: none; font-size: 0.875rem; line-height: 1.5; color: var(--ink); }
button:hover, .button:hover { background: var(--sunken); }
summary { cursor: pointer; }
.masthead { display: flex; justify-content: space-between; align-items: start; gap: 1rem; }
#theme[aria-pressed="true"] { background: var(--sunken); }
.figures { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.75rem 0 0; padding: 0; }
.figures a { color: var(--soft); text-decoration: none; display: inline-block; min-height: 1.5rem; }
.figures a:hover { text-decoration: underline; }
.figures b { color: var(--ink); font-size: 1.15rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.figures .warned b { color: var(--denies); }
nav { position: sticky; top: 0; z-index: 6; margin: 1rem -0.5rem 1.75rem; background: var(--ground); border-bottom: 1px solid var(--line); }
nav ul { list-style: none; display: flex; gap: 0.25rem; margin: 0; padding: 0; overflow-x: auto; }
nav a { display: block; padding: 0.5rem; white-space: nowrap; color: var(--soft); text-decoration: none; font-size: 0.875rem; }
nav a:hover { color: var(--ink); text-decoration: underline; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }
`;

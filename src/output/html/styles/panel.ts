/** The panel with the quotes of a cell. */
export const PANEL = `
#panel { position: fixed; inset: 0 0 0 auto; z-index: 20; width: min(34rem, 100vw); overflow-y: auto; overscroll-behavior: contain; background: var(--surface); border-left: 1px solid var(--line); box-shadow: -8px 0 24px rgb(0 0 0 / 0.12); }
.panel-bar { position: sticky; top: 0; z-index: 1; display: flex; justify-content: space-between; align-items: start; gap: 1rem; padding: 1rem 1.25rem 0.75rem; background: var(--surface); border-bottom: 1px solid var(--line); }
.panel-bar h2 { margin: 0; }
.panel-bar h2 small { display: block; font-size: 0.82rem; text-transform: capitalize; letter-spacing: 0; }
#panel-content { padding: 1rem 1.25rem 3rem; }
.of-source { margin: 0 0 1.75rem; }
.of-source > h3 { border-bottom: 1px solid var(--line); padding-bottom: 0.4rem; overflow-wrap: anywhere; }
#panel .quote { margin: 0 -0.6rem 0.75rem; padding: 0.6rem; border-radius: 8px; }
#panel .quote.current { background: var(--sunken); }
.statement { margin: 0 0 0.2rem; font-size: 0.85rem; color: var(--soft); }
.quote > .chips { margin-bottom: 0.4rem; }
.quote blockquote { margin-top: 0.2rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.4rem 0.9rem; align-items: start; margin-top: 0.4rem; }
.why { font-size: 0.85rem; }
.why summary { color: var(--soft); padding: 0.3rem 0; }
.why dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 0.9rem; margin: 0.25rem 0 0; }
.why dt { color: var(--soft); grid-column: 1; }
.why dd { margin: 0; grid-column: 2; }
.why code { font: 0.92em var(--mono); }
.reasons { margin: 0 0 1.75rem; padding: 0.75rem 0.9rem; background: var(--sunken); border-radius: 8px; font-size: 0.92rem; }
.reasons h3 { margin: 0 0 0.25rem; }
.reasons ul { list-style: none; margin: 0; padding: 0; }
.reasons li { margin-top: 0.6rem; }
.reasons summary { margin-top: 0.6rem; }
@media (min-width: 75rem) {
  #page.with-panel { margin-right: 34rem; max-width: none; }
  .with-panel #matrix-frame:not(.many) { --topic: 15rem; --column: 4.25rem; }
}
`;

/** Differences, what one source alone says, silences, and the quotes in them. */
export const LISTS = `
.type-name { color: var(--soft); font-weight: 400; font-size: 0.85rem; }
.kind { font-weight: 600; color: var(--denies); font-size: 0.9rem; }
.difference { padding: 1rem 0 1.1rem; border-top: 1px solid var(--line); }
.difference h3 { margin-bottom: 0.75rem; }
.difference h3 .kind { margin-left: 0.4rem; }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.25rem 2.5rem; max-width: 76rem; }
.pair + .pair { margin-top: 1rem; padding-top: 1rem; border-top: 1px dashed var(--line); }
.because { grid-column: 1 / -1; margin: 0.5rem 0 0; max-width: 90ch; }
.because button { margin-left: 0.3rem; }
details .pair { margin-top: 0.75rem; }
blockquote { margin: 0 0 0.35rem; padding: 0 0 0 0.9rem; border-left: 3px solid var(--line); font: 1.02rem/1.5 var(--serif); }
blockquote p { margin: 0; max-width: 68ch; }
mark { background: none; color: inherit; }
.object { border-radius: 3px; padding: 0.05em 0.1em; margin: 0 -0.1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; border: 0; }
.subject { text-decoration: underline dotted; text-underline-offset: 0.22em; }
.trigger { text-decoration: underline; text-underline-offset: 0.22em; text-decoration-thickness: 0.08em; }
.cue { text-decoration: underline wavy; text-decoration-color: var(--denies); text-underline-offset: 0.22em; text-decoration-thickness: 0.06em; }
.place { margin: 0 0 0.25rem; font-size: 0.82rem; color: var(--soft); }
.place a { color: inherit; }
.chips { list-style: none; display: inline-flex; flex-wrap: wrap; gap: 0.3rem; margin: 0; padding: 0; }
.chip { border: 1px solid var(--line); border-radius: 999px; padding: 0 0.55rem; font-size: 0.78rem; color: var(--soft); background: var(--surface); }
.chip.denied { border-color: var(--denies); color: var(--denies); }
.chip.hedged { border-style: dashed; border-color: var(--asserts); color: var(--link); }
.chip.promotional { border-color: var(--mixed); color: var(--mixed); }
.nuance-line { border-top: 1px solid var(--line); padding: 0.6rem 0; }
.nuance-line p { margin: 0; }
.nuance-line .kind, .nuance { color: var(--soft); font-weight: 600; }
.unique-of { border-top: 1px solid var(--line); padding: 0.9rem 0 0.4rem; }
.by-type { display: grid; grid-template-columns: 9rem 1fr; gap: 0.3rem 1rem; margin: 0; font-size: 0.92rem; }
.by-type dt { color: var(--soft); }
.by-type dd { margin: 0; max-width: 90ch; }
.by-type a, .silence a { color: var(--ink); text-decoration-color: var(--line); }
.silence { display: grid; grid-template-columns: minmax(12rem, 2fr) minmax(8rem, 1fr) minmax(12rem, 2fr); gap: 0 1.5rem; border-top: 1px solid var(--line); padding: 0.5rem 0; font-size: 0.92rem; }
.silence p { margin: 0; }
@media (max-width: 40rem) {
  .by-type, .silence, .pair { grid-template-columns: 1fr; }
  .by-type dd { margin-bottom: 0.5rem; }
}
`;

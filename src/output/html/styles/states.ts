/** The states of a cell: each has a mark, a colour and a form of its own. */
export const STATES = `
.s-asserts { background: var(--asserts); color: var(--asserts-ink); border-color: var(--asserts); }
.s-hedges { background: var(--hedges); color: var(--hedges-ink); border: 1px dashed var(--asserts); }
.s-denies { background: var(--denies); color: var(--denies-ink); border-color: var(--denies); }
.s-mixed { background: var(--mixed); color: var(--mixed-ink); border-color: var(--mixed); }
.s-silent { background: transparent; color: var(--soft); }
.s-incomplete { background: transparent; color: var(--soft); border: 1px dotted var(--soft); }
.cell, .swatch { display: inline-flex; align-items: center; justify-content: center; border-width: 1px; border-style: solid; line-height: 1; text-decoration: none; }
.s-hedges.cell, .s-hedges.swatch { border-style: dashed; border-radius: 999px; }
.s-silent.swatch { border-color: transparent; }
.s-incomplete.swatch { border-style: dotted; }
.swatch { width: 1.4em; height: 1.4em; border-radius: 4px; font-size: 0.8em; }
.legend { display: none; flex-wrap: wrap; gap: 0.3rem 1.2rem; margin: 0 0 0.75rem; padding: 0; list-style: none; }
.state { font-weight: 400; font-size: 0.85rem; color: var(--soft); white-space: nowrap; }
.f-asserts { fill: var(--asserts); }
.f-hedges { fill: light-dark(#a9cbe3, #2f6283); }
.f-denies { fill: var(--denies); }
.f-mixed { fill: var(--mixed); }
.f-incomplete { fill: var(--soft); opacity: 0.35; }
.f-silent { fill: var(--sunken); }
.f-benefit { fill: var(--benefit); }
.f-risk { fill: var(--risk); }
.pale { fill: var(--ground); opacity: 0.55; }
`;

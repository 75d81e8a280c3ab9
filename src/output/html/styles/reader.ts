/** The source itself, one or two side by side. */
export const READER = `
#reader { width: 100vw; height: 100dvh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: var(--ground); color: var(--ink); overflow: hidden; }
#reader[open] { display: flex; flex-direction: column; }
#reader::backdrop { background: rgb(0 0 0 / 0.4); }
.reader-bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; padding: 0.6rem 1.25rem; border-bottom: 1px solid var(--line); background: var(--surface); }
.reader-bar h2 { margin: 0; font-size: 1.05rem; flex: 1; }
#panes { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr); }
#panes.two { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
.pane { display: flex; flex-direction: column; min-height: 0; min-width: 0; }
.pane + .pane { border-left: 1px solid var(--line); }
.pane-bar { display: flex; flex-wrap: wrap; gap: 0.4rem; padding: 0.6rem 1.25rem 0; }
.pane-bar select, .beside select { max-width: min(24rem, 90vw); text-overflow: ellipsis; }
.claim-line { padding: 0.4rem 1.25rem; min-height: 2.6rem; font-size: 0.875rem; color: var(--soft); border-bottom: 1px solid var(--line); margin: 0; }
.claim-line p { margin: 0 0.75rem 0 0; display: inline; }
.text { flex: 1; min-height: 0; overflow-y: auto; padding: 1.5rem max(1.25rem, calc(50% - 35ch)) 40vh; font: 1.05rem/1.65 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; background: var(--surface); }
.text:focus-visible { outline-offset: -2px; }
.look-heading { font-family: var(--sans); font-weight: 650; }
.look-furniture, .look-promotional { color: var(--soft); }
.text [data-claims] { cursor: pointer; }
.text .sentence { background: light-dark(#f3efe2, #262a2f); }
.text .sentence.linked { background: light-dark(#fae7b5, #4a3d16); }
.text .sentence.current { background: light-dark(#ffe08a, #5c4a12); }
.text .object { padding: 0; margin: 0; background: none; color: inherit; box-shadow: inset 0 -0.16em 0 var(--asserts); border-radius: 0; }
.text .object.s-hedges { border: 0; box-shadow: none; text-decoration: underline dashed var(--asserts) 0.14em; text-underline-offset: 0.12em; }
.text .object.s-denies { box-shadow: inset 0 -0.16em 0 var(--denies); }
.text .current-object.s-asserts { background: var(--asserts); color: var(--asserts-ink); }
.text .current-object.s-hedges { background: var(--hedges); color: var(--hedges-ink); }
.text .current-object.s-denies { background: var(--denies); color: var(--denies-ink); }
@media (max-width: 48rem) {
  #panes.two { grid-template-columns: minmax(0, 1fr); grid-template-rows: 1fr 1fr; }
  .pane + .pane { border-left: 0; border-top: 2px solid var(--soft); }
  .text { padding-bottom: 4rem; }
}
`;

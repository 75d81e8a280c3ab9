/** The filters above the matrix. */
export const CONTROLS = `
#filters { margin: 0 0 1rem; }
#filters .row { display: flex; flex-wrap: wrap; gap: 0.6rem 1.25rem; align-items: center; margin-bottom: 0.6rem; }
.field { display: flex; align-items: center; gap: 0.5rem; font-size: 0.875rem; color: var(--soft); }
.field select { max-width: 16rem; color: var(--ink); }
.grow { flex: 1 1 14rem; max-width: 26rem; }
.grow input { width: 100%; color: var(--ink); }
input::placeholder { color: var(--soft); opacity: 1; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: 0.35rem; align-items: center; }
fieldset > legend { float: left; padding: 0 0.35rem 0 0; font-size: 0.875rem; color: var(--soft); }
.pill { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 1.9rem; padding: 0 0.7rem 0 0.5rem; border: 1px solid var(--line); border-radius: 999px; background: var(--surface); font-size: 0.875rem; cursor: pointer; }
.pill:hover { background: var(--sunken); }
.pill input { appearance: none; margin: 0; width: 0; height: 0; }
.pill:has(input:checked) { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); font-weight: 600; }
.pill:has(input:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.pick { position: relative; font-size: 0.875rem; }
.pick > summary { list-style: none; border: 1px solid var(--line); border-radius: 6px; background: var(--surface); padding: 0.3rem 0.7rem; }
.pick > summary::after { content: " ▾"; }
.pick > fieldset { position: absolute; z-index: 8; left: 0; top: calc(100% + 0.25rem); width: min(26rem, 80vw); max-height: 50vh; overflow: auto; flex-direction: column; align-items: stretch; flex-wrap: nowrap; padding: 0.75rem; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 8px 24px rgb(0 0 0 / 0.18); }
@media (max-width: 40rem) {
  #filters fieldset:not(.pick fieldset) { flex-wrap: nowrap; flex-shrink: 0; }
  #filters .row:last-child { flex-wrap: nowrap; overflow-x: auto; padding-bottom: 0.4rem; }
  .pill { white-space: nowrap; }
}
.pick label { display: block; padding: 0.15rem 0; }
`;

/** Pictures and plain tables. */
export const FIGURES = `
figure { margin: 2.5rem 0 0; }
figcaption { font-weight: 600; margin-bottom: 0.5rem; }
figcaption small { margin-left: 0.4rem; }
.scroll > svg { display: block; width: 100%; min-width: 38rem; max-width: 72rem; height: auto; }
svg text { font: 11px var(--sans); fill: var(--soft); }
svg .end { text-anchor: end; }
svg .middle { text-anchor: middle; }
svg .rule { stroke: var(--line); }
svg .tick { stroke: var(--line); stroke-dasharray: 1 3; }
.strip [data-go] { cursor: pointer; }
.strip [data-go]:hover { stroke: var(--ink); stroke-width: 2; }
.b-asserts { fill: var(--asserts); fill-opacity: 0.8; stroke: var(--asserts); stroke-linejoin: round; }
.b-hedges { fill: var(--hedges); stroke: var(--asserts); stroke-linejoin: round; }
.b-denies { fill: var(--denies); stroke: var(--denies); stroke-linejoin: round; }
@media (max-width: 40rem) { .strips::before { content: "Longer times are to the right: scroll a picture sideways."; font-size: 0.875rem; color: var(--soft); } }
.strips h3 { margin: 1.5rem 0 0.25rem; }
.as-table { margin-top: 1rem; }
table.plain { border-collapse: collapse; font-size: 0.9rem; margin-top: 0.5rem; }
table.plain th, table.plain td { text-align: left; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--line); }
table.plain thead th { font-size: 0.8rem; font-weight: 600; color: var(--soft); white-space: nowrap; }
.sources .figure { white-space: nowrap; font-variant-numeric: tabular-nums; }
.sources .path { min-width: 14rem; max-width: 28rem; }
.sources .title { color: var(--soft); font-size: 0.85rem; }
.balance { width: 7.5rem; height: 0.75rem; margin-top: 0.35rem; }
tr:target > *, tr.current > * { background: var(--sunken); }
.voices, .warnings { padding-left: 1.1rem; max-width: 80ch; }
.warnings li { margin-bottom: 0.35rem; }
.failure { color: var(--denies); }
`;

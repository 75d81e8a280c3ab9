/** Topics against sources, with a head and a first column that stay. */
export const MATRIX = `
#matrix-frame { --topic: 19rem; --support: 8rem; --column: 5.5rem; overflow: auto; max-height: 82vh; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); width: fit-content; max-width: 100%; }
#matrix-frame.many { --column: 2.25rem; }
#matrix { table-layout: fixed; border-collapse: separate; border-spacing: 0; width: calc(var(--topic) + var(--support) + var(--sources) * var(--column)); font-size: 0.9rem; }
#matrix col.topic { width: var(--topic); }
#matrix col.support { width: var(--support); }
#matrix col.source { width: var(--column); }
#matrix th, #matrix td { padding: 0.15rem 0.25rem; text-align: center; vertical-align: middle; border-bottom: 1px solid var(--line); height: 2.1rem; }
#matrix thead th { position: sticky; top: 0; z-index: 3; background: var(--surface); font-weight: 600; font-size: 0.8rem; color: var(--soft); border-bottom: 1px solid var(--soft); }
#matrix thead a { display: block; color: var(--ink); text-decoration: none; padding: 0.2rem 0; }
#matrix thead a:hover { text-decoration: underline; }
#matrix thead .name { display: block; font-weight: 400; font-size: 0.72rem; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
#matrix th.topic { position: sticky; left: 0; z-index: 2; background: var(--surface); text-align: left; font-weight: 400; padding-left: 0.75rem; line-height: 1.3; }
#matrix thead th.topic { z-index: 4; font-weight: 600; }
#matrix th.topic a { color: var(--ink); text-decoration: none; display: inline-block; padding: 0.2rem 0; }
#matrix th.topic a:hover { text-decoration: underline; }
#matrix tr.type th { position: sticky; left: 0; text-align: left; background: var(--sunken); font-weight: 650; font-size: 0.85rem; padding-left: 0.75rem; }
#matrix tr.type .heading { position: sticky; left: 0.75rem; display: inline-block; }
#matrix tr.type .heading::first-letter { text-transform: uppercase; }
#matrix tr.current th, #matrix tr.current td { background: var(--sunken); }
#matrix tr:hover > th.topic { background: var(--sunken); }
#matrix td.support { text-align: left; white-space: nowrap; padding-left: 0.5rem; color: var(--soft); font-size: 0.8rem; }
#matrix td.silent { color: var(--soft); }
#matrix td.lost { background: transparent; border: 0; border-bottom: 1px solid var(--line); }
.bar { width: 3.6rem; height: 0.5rem; margin-right: 0.4rem; vertical-align: middle; border-radius: 2px; }
.cell { width: 100%; max-width: 3.4rem; height: 1.75rem; border-radius: 5px; font-size: 0.9rem; }
.many .cell { height: 1.75rem; font-size: 0.75rem; }
.many .cell sub { display: none; }
.cell sub { font-size: 0.68rem; line-height: 1; margin-left: 0.2rem; align-self: end; padding-bottom: 0.3rem; }
.cell:hover { box-shadow: 0 0 0 2px var(--surface), 0 0 0 3px var(--ink); }
.differs { color: var(--denies); font-weight: 700; margin-left: 0.4rem; }
@media (min-width: 75rem) {
  #matrix-frame:not(.many) { --topic: 26rem; --column: 7rem; }
}
@media (max-width: 40rem) {
  #matrix-frame { --topic: 9.5rem; --support: 2.5rem; --column: 3.2rem; }
  .bar { display: none; }
  #matrix thead th.support { font-size: 0; }
  .keys { display: none; }
}
`;

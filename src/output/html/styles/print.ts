/** On paper: everything that lists, nothing that is pressed. */
export const PRINT = `
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root, :root[data-theme] { color-scheme: light; }
  :root { font-size: 11px; }
  body { background: none; }
  .legend { display: flex; }
  #page, #page.with-panel { max-width: none; margin: 0; padding: 0; }
  nav, #filters, #theme, #panel, #reader, .skip, .keys, .because button, .as-table, .actions { display: none !important; }
  section { margin-top: 1.5rem; }
  #topics { margin-top: 1rem; }
  h2, h3, figcaption { break-after: avoid; }
  .difference, .silence, .nuance-line, tr, svg { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  #matrix-frame { overflow: visible; max-height: none; border: 0; width: auto; --topic: 30%; --support: 10%; --column: auto; }
  #matrix-frame.many { --topic: 18%; --support: 6%; --column: auto; }
  #matrix { width: 100%; }
  .many #matrix { font-size: 6pt; }
  #matrix th, #matrix td { position: static !important; height: auto; padding: 0.1rem; }
  .cell { height: 1.35rem; }
  blockquote p, .because, .by-type dd { max-width: none; }
  .many .cell { height: 0.8rem; font-size: 5pt; border-radius: 1px; max-width: none; }
  .many .bar { display: none; }
  .scroll { overflow: visible; background: none; }
  .scroll > svg { min-width: 0; }
  .piece { min-height: 0 !important; }
}
`;

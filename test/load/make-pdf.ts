/** A line of a made-up page; lengths are points, `y` counts from the foot of the page. */
export interface MadeLine {
  readonly text: string;
  readonly y: number;
  readonly x?: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** What else the file says of itself, as it is written in a PDF. */
export interface MadeFacts {
  readonly info?: string;
  readonly catalog?: string;
  /** True for a file that asks for a password. */
  readonly isEncrypted?: boolean;
}

const FIXED = ['Helvetica', 'Helvetica-Bold'].map(
  (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
);
const FIRST_PAGE = 5;
const ENCRYPTION = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<00> <00>]`;

/** A string as the encoding of the fonts writes it. */
const written = (text: string): string =>
  text
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('•', '\u0095')
    .replaceAll('–', '\u0096');

const shown = ({ text, y, x = 60, size = 10, bold = false }: MadeLine): string =>
  `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${written(text)}) Tj ET`;

function pageObjects(lines: readonly MadeLine[], index: number): string[] {
  const content = lines.map(shown).join('\n');
  const fonts = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>';
  const contents = FIRST_PAGE + 2 * index + 1;
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${fonts} /Contents ${contents} 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
}

/** A PDF of these objects, the first of them its catalog, numbered from 1. */
export function writePdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n';
  const entries = ['0000000000 65535 f '];
  for (const [index, object] of objects.entries()) {
    entries.push(`${String(file.length).padStart(10, '0')} 00000 n `);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = `xref\n0 ${entries.length}\n${entries.join('\n')}\ntrailer\n<< /Size ${entries.length} /Root 1 0 R ${trailer} >>`;
  return Buffer.from(`${file}${table}\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}

/** A PDF with these pages, in the plain shape of version 1.4. */
export function makePdf(
  pages: readonly (readonly MadeLine[])[],
  { info = '', catalog = '', isEncrypted = false }: MadeFacts = {},
): Uint8Array {
  const kids = pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    ...FIXED,
    ...pages.flatMap(pageObjects),
  ];
  return writePdf(objects, `/Info << ${info} >> ${isEncrypted ? ENCRYPTION : ''}`);
}

/** Lines below one another from a height, at the distance of 12 points. */
export const below = (y: number, texts: readonly string[], more: Partial<MadeLine> = {}): MadeLine[] =>
  texts.map((text, index) => ({ text, y: y - 12 * index, ...more }));

import { writePdf } from './make-pdf.ts';

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const WORDS = 'BT /F1 10 Tf 60 700 Td (Ibuprofen can cause nausea.) Tj ET';

const stream = (entries: string, content: string): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

interface PageParts {
  readonly font?: string;
  readonly content?: string;
  /** Objects from number 6 on, the first of which the page may show. */
  readonly more?: readonly string[];
}

/** A PDF of one page. */
const onePage = ({ font = FONT, content = stream('', WORDS), more = [] }: PageParts): Uint8Array =>
  writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    font,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /X 6 0 R >> >> /Contents 5 0 R >>',
    content,
    ...more,
  ]);

const LEVELS = 12;

/** A page with a form that shows ten forms that show ten forms and so on, with words in the last. */
export function formsInForms(): Uint8Array {
  const forms = Array.from({ length: LEVELS }, (_, level) => {
    const inner = level < LEVELS - 1 ? `/XObject << /X ${7 + level} 0 R >>` : '';
    return stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${inner} >>`,
      inner === '' ? WORDS : '/X Do '.repeat(10),
    );
  });
  return onePage({ content: stream('', '/X Do'), more: forms });
}

/** A font that gives the widths of a hundred million characters. */
export function widthsWithoutEnd(): Uint8Array {
  const descendant =
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 99999999 500] /FontDescriptor << /Type /FontDescriptor /FontName /Arial /Flags 4 >> >>';
  return onePage({
    font: '<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
    more: [descendant],
  });
}

/** The id of a label, lower case and every run of other characters one hyphen: "FDA approval" is `fda-approval`. */
export function conceptId(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

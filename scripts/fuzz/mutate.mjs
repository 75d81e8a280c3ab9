// Changes the bytes of a source the way damage, odd tools and bad intent do; what is changed follows from the random numbers.

const TOKENS = [
  [
    '# ',
    '- ',
    '> ',
    '1. ',
    '| ',
    '|-|',
    '**',
    '_',
    '`',
    '```\n',
    '[',
    '](',
    '![',
    '<!--',
    '-->',
    '~~',
    '[^1]: ',
    '---\n',
    '\\',
  ],
  [
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<b>',
    '<li>',
    '<ul>',
    '<table>',
    '<td>',
    '<br>',
    '<script>',
    '<a href="',
    '<p title="',
  ],
  [
    '&amp;',
    '&nbsp;',
    '&#x1F600;',
    '&',
    '&lt',
    '<![CDATA[',
    '<?xml',
    '<sec>',
    '<xref>',
    '&x;',
    '{"id":"a","text":"',
    '"}\n',
  ],
  [
    '\u00AD',
    '\u200B',
    '\u200D',
    '\u202E',
    '\u2066',
    '\u00A0',
    '\uFEFF',
    '\uFFFD',
    '\u0301',
    '\uFB01',
    '\u2028',
    '\u0085',
    '\u001B[2J',
    '\u0007',
    '\u{1F600}',
    '\u{1F469}\u200D\u2695\uFE0F',
  ],
  [
    '\r',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '\f',
    '\v',
    '.',
    ',',
    ':',
    ';',
    '?',
    '!',
    '"',
    '“',
    '’',
    '(',
    ')',
    '/',
    '-',
    '–',
    '…',
    '•',
  ],
  [
    ' not ',
    ' may ',
    ' no ',
    ' and ',
    ' or ',
    ' but ',
    ' if ',
    ' that ',
    ' called ',
    ' such as ',
    ' than ',
    ' unlike ',
    ' is a ',
  ],
  [
    ' ketamine ',
    ' metformin (MET) ',
    ' nausea ',
    ' migraine ',
    ' causes ',
    ' treats ',
    ' for 2 to 4 weeks ',
    ' 1,000 ',
    ' by mouth ',
    'Q: ',
    'A: ',
  ],
];
const MOST_REPEATS = 3000;
const LONGEST = 200_000;

const pick = (list, random) => list[Math.floor(random() * list.length)];
const token = (random) => pick(pick(TOKENS, random), random);
const place = (text, random) => Math.floor(random() * (text.length + 1));

function stretch(text, random) {
  const start = place(text, random);
  return [start, Math.min(text.length, start + Math.ceil(random() * pick([3, 30, 300, 3000], random)))];
}

const splice = (text, start, end, inserted) => text.slice(0, start) + inserted + text.slice(end);

/** Each takes a text and gives a changed one. */
const CHANGES = [
  (text, random) => splice(text, ...[place(text, random)].flatMap((at) => [at, at]), token(random)),
  (text, random) => splice(text, ...stretch(text, random), ''),
  (text, random) => splice(text, ...stretch(text, random), token(random)),
  (text, random) => {
    const [start, end] = stretch(text, random);
    const times = Math.floor(random() * Math.min(MOST_REPEATS, LONGEST / (end - start + 1)));
    return splice(text, start, end, text.slice(start, end).repeat(times));
  },
  (text, random) => {
    const at = place(text, random);
    return splice(text, at, at, token(random).repeat(Math.ceil(random() * MOST_REPEATS)));
  },
  (text, random) => {
    const at = place(text, random);
    const both = token(random) + token(random);
    return splice(text, at, at, both.repeat(Math.ceil(random() * MOST_REPEATS)));
  },
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => text.slice(place(text, random)),
  (text, random, other) => splice(text, ...stretch(text, random), other.slice(...stretch(other, random))),
  (text, random) => splice(text, ...stretch(text, random), String.fromCharCode(Math.floor(random() * 0x10000))),
  (text, random) => text.replaceAll('\n', pick(['\r\n', '\r', ' ', '\u2028', '\n\n'], random)),
  (text, random) => text.replaceAll(' ', pick(['\u00A0', '\n', '  ', '\u2009', '-'], random)),
  (text, random) => text.replaceAll(pick(['. ', ', ', 'e', 'a', '>', '<', '*', '"'], random), token(random)),
  (text, random) =>
    pick([text.toUpperCase(), text.toLowerCase(), text.normalize('NFD'), text.normalize('NFKC')], random),
];

const ENCODINGS = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'latin1'),
];

function breakBytes(bytes, random) {
  const broken = Buffer.from(bytes);
  for (let times = Math.ceil(random() * 20); times > 0 && broken.length > 0; times--) {
    broken[Math.floor(random() * broken.length)] = Math.floor(random() * 256);
  }
  return broken.subarray(0, random() < 0.3 ? Math.floor(random() * broken.length) : broken.length);
}

/** A source that is no text: a PDF, a Word file. */
const isBinary = (bytes) => bytes.includes(0);

const NUMBERS = ['0', '1', '-1', '65536', '99999999', '2147483647', '1e9'];

function changeNumber(text, random) {
  const from = place(text, random);
  const number = /\d+/.exec(text.slice(from));
  if (number === null) return text;
  const at = from + number.index;
  return splice(text, at, at + number[0].length, pick(NUMBERS, random));
}

/** Changes the bytes of a file, its numbers, or stretches of it as if it were text. */
function mutateBinary(bytes, other, random) {
  const kind = random();
  if (kind < 0.4) return breakBytes(bytes, random);
  let text = bytes.toString('latin1');
  for (let times = Math.ceil(random() * 6); times > 0; times--) {
    if (kind > 0.7) text = pick(CHANGES, random)(text, random, other.toString('latin1'));
    else text = changeNumber(text, random);
  }
  return Buffer.from(text.slice(0, LONGEST), 'latin1');
}

/** The bytes of a source after a few changes; `other` lends stretches of its text. */
export function mutate(bytes, other, random) {
  if (isBinary(bytes)) return mutateBinary(bytes, other, random);
  let text = bytes.toString('utf8');
  for (let times = Math.ceil(random() * 6); times > 0; times--) {
    text = pick(CHANGES, random)(text, random, other.toString('utf8')).slice(0, LONGEST);
  }
  const encode = random() < 0.8 ? ENCODINGS[0] : pick(ENCODINGS, random);
  return random() < 0.1 ? breakBytes(encode(text), random) : encode(text);
}

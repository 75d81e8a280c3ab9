import JSZip from 'jszip';
import { Unreadable } from './unreadable.ts';

const MEBIBYTE = 1024 * 1024;

/** Tags of all files of XML in it: a parser takes a kilobyte of memory for each. */
const MOST_TAGS = 1_000_000;
const TAG = 0x3c;

/** What an entry holds. */
interface Content {
  readonly size: number;
  readonly tags: number;
}

function countTags(chunk: Uint8Array): number {
  let count = 0;
  for (const byte of chunk) if (byte === TAG) count++;
  return count;
}

/** What an entry holds, unpacked no further than just over what is left. */
function contentOf(entry: JSZip.JSZipObject, left: Content): Promise<Content> {
  const isXml = entry.name.endsWith('.xml');
  return new Promise((resolve, reject) => {
    let size = 0;
    let tags = 0;
    const stream = entry.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (isXml) tags += countTags(chunk);
      if (size <= left.size && tags <= left.tags) return;
      stream.pause();
      resolve({ size, tags });
    });
    stream.on('error', reject);
    stream.on('end', () => resolve({ size, tags }));
  });
}

/**
 * The entries of a zip file, of at most `limit` bytes and `MOST_TAGS` tags together. What the file says of their sizes is
 * not believed.
 * @throws Unreadable where they are larger.
 */
export async function openZip(bytes: Uint8Array, limit: number): Promise<JSZip> {
  const zip = await JSZip.loadAsync(bytes);
  let left: Content = { size: limit, tags: MOST_TAGS };
  for (const entry of Object.values(zip.files)) {
    const { size, tags } = await contentOf(entry, left);
    left = { size: left.size - size, tags: left.tags - tags };
    if (left.size < 0) throw new Unreadable(`unpacks to more than ${limit / MEBIBYTE} MiB; split it or leave it out`);
    if (left.tags < 0) throw new Unreadable(`has more than ${MOST_TAGS} tags; split it, or save its text as .txt`);
  }
  return zip;
}

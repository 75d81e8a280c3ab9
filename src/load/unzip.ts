import JSZip from 'jszip';
import { Unreadable } from './unreadable.ts';

const MEBIBYTE = 1024 * 1024;

/** How large an entry is, unpacked no further than just over the limit. */
function sizeOf(entry: JSZip.JSZipObject, limit: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stream = entry.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return;
      stream.pause();
      resolve(size);
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(size));
  });
}

/**
 * The entries of a zip file, of at most `limit` bytes together. What the file says of their sizes is not believed.
 * @throws Unreadable where they are larger.
 */
export async function openZip(bytes: Uint8Array, limit: number): Promise<JSZip> {
  const zip = await JSZip.loadAsync(bytes);
  let left = limit;
  for (const entry of Object.values(zip.files)) {
    left -= await sizeOf(entry, left);
    if (left < 0) throw new Unreadable(`unpacks to more than ${limit / MEBIBYTE} MiB; split it or leave it out`);
  }
  return zip;
}

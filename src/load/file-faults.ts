const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or directory; check the path'],
  ['ENOTDIR', 'a part of the path is a file, not a directory; check the path'],
  ['EACCES', 'no permission to read it; change its permissions or leave it out'],
  ['EPERM', 'no permission to read it; change its permissions or leave it out'],
  ['ELOOP', 'its symbolic links lead in a circle; remove the loop or leave it out'],
  ['ENAMETOOLONG', 'the path is too long; check the path'],
  ['EISDIR', 'is a directory; name the directory itself to read what is in it'],
  ['EMFILE', 'too many files are open; close some programs and try again'],
]);

/**
 * What a person is told of an error of the file system.
 * @throws the error itself where it is none.
 */
export function fileFault(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  return REASONS.get(error.code) ?? `could not be read (${error.code}); check the path and the disk`;
}

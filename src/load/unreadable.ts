/** A source that its reader cannot make a document of; the message tells a person why and what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

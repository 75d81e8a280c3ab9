/** Room for the numbers of one sentence at a time: one array for all of them, as long as the longest has needed. */
export function roomFor<T extends Int32Array | Float64Array>(kind: new (length: number) => T): (length: number) => T {
  let room = new kind(4096);
  return (length) => {
    if (room.length < length) room = new kind(2 * length);
    return room;
  };
}

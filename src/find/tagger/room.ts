/** Room for the numbers of one sentence at a time: one array for all of them, as long as the longest has needed. */
export function roomFor(): (length: number) => Int32Array {
  let room = new Int32Array(4096);
  return (length) => {
    if (room.length < length) room = new Int32Array(2 * length);
    return room;
  };
}

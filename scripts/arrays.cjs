'use strict';
/** Typed arrays beside JSON: what is worked out when the bundle is built is read as it lies in memory. */

const TYPES = { Int16Array, Uint16Array, Int32Array, Float64Array, Uint8Array };
/** Every array starts where the widest numbers may. */
const ALIGNMENT = 8;

/** A value as JSON, in which `{ array, start, length }` stands for an array of the bytes. */
function pack(value) {
  const parts = [];
  let size = 0;
  const json = JSON.stringify(value, (_key, one) => {
    if (!ArrayBuffer.isView(one)) return one;
    const start = size;
    size = Math.ceil((start + one.byteLength) / ALIGNMENT) * ALIGNMENT;
    parts.push(Buffer.from(one.buffer, one.byteOffset, one.byteLength), Buffer.alloc(size - start - one.byteLength));
    return { array: one.constructor.name, start, length: one.length };
  });
  return { json, bytes: Buffer.concat(parts) };
}

/** The value of some JSON and bytes; its arrays are views of the bytes. */
function unpack(json, { buffer, byteOffset }) {
  return JSON.parse(json, (_key, one) =>
    one?.array === undefined ? one : new TYPES[one.array](buffer, byteOffset + one.start, one.length),
  );
}

module.exports = { pack, unpack };

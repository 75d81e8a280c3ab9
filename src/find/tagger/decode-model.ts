import { stepsOf } from './chain.ts';
import { featureTable } from './feature-table.ts';
import { labelCount, NAME_TYPES, SPAN_TYPES } from './labels.ts';
import type { Chain, InteractionModel, LabelWeights, Regression, ReportModel } from './model.ts';

/** Parts are written one after another; every number in them is little-endian. */
interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function readFloats(reader: Reader, count: number): Float32Array {
  const from = reader.at;
  reader.at += count * 4;
  return new Float32Array(reader.bytes.slice(from, reader.at).buffer);
}

function readInt(reader: Reader): number {
  const from = reader.at;
  reader.at += 4;
  return new Int32Array(reader.bytes.slice(from, reader.at).buffer)[0] ?? 0;
}

/** Ascending numbers, written as differences: seven bits a byte, the lowest first; the eighth bit says that more follow. */
function readAscending(reader: Reader, count: number): Int32Array {
  const { bytes } = reader;
  const numbers = new Int32Array(count);
  let at = reader.at;
  let number = 0;
  for (let index = 0; index < count; index++) {
    let shift = 0;
    let byte = bytes[at++] as number;
    for (; byte >= 128; byte = bytes[at++] as number) {
      number += (byte & 127) << shift;
      shift += 7;
    }
    number += byte << shift;
    numbers[index] = number;
  }
  reader.at = at;
  return numbers;
}

function readSigned(reader: Reader, count: number): Int8Array {
  const from = reader.at;
  reader.at += count;
  return new Int8Array(reader.bytes.slice(from, reader.at).buffer);
}

function readMasks(reader: Reader, count: number): Uint16Array {
  const from = reader.at;
  reader.at += count * 2;
  return new Uint16Array(reader.bytes.slice(from, reader.at).buffer);
}

/** Rows of weights for the labels that the mask of each row names, in the order of the weights. */
function fillRows(masks: Uint16Array, weights: Int8Array, width: number): Int32Array {
  const rows = new Int32Array(masks.length * width);
  let next = 0;
  for (let row = 0; row < masks.length; row++) {
    for (let mask = masks[row] as number; mask !== 0; mask &= mask - 1) {
      const label = 31 - Math.clz32(mask & -mask);
      const cell = row * width + (label >> 1);
      rows[cell] = (rows[cell] as number) + ((weights[next++] as number) << ((label & 1) << 4));
    }
  }
  return rows;
}

function readLabelWeights(reader: Reader, labels: number): LabelWeights {
  const [unit = 0] = readFloats(reader, 1);
  const rows = readInt(reader);
  const weights = readInt(reader);
  const table = featureTable(readAscending(reader, rows));
  const width = (labels + 1) >> 1;
  return { table, labels, rows: fillRows(readMasks(reader, rows), readSigned(reader, weights), width), width, unit };
}

function readRegression(reader: Reader): Regression {
  const [bias = 0, unit = 0] = readFloats(reader, 2);
  const rows = readInt(reader);
  const table = featureTable(readAscending(reader, rows));
  const values = Float64Array.from(readSigned(reader, rows), (steps) => steps * unit);
  return { table, values, bias, counted: new Float64Array(rows) };
}

function readChain(reader: Reader, labels: number): Chain {
  const steps = stepsOf(readFloats(reader, (labels + 1) * labels), labels);
  return { steps, weights: readLabelWeights(reader, labels) };
}

/** Decodes weights for labels alone. */
export const decodeLabels = (hex: string, labels: number): LabelWeights => readLabelWeights(readerOf(hex), labels);

/** Decodes a chain alone. */
export const decodeChain = (hex: string, labels: number): Chain => readChain(readerOf(hex), labels);

const readerOf = (hex: string): Reader => ({ bytes: new Uint8Array(Buffer.from(hex, 'hex')), at: 0 });

/** Decodes a model of reports. */
export function decodeReports(hex: string): ReportModel {
  const reader = readerOf(hex);
  const chain = readChain(reader, labelCount(SPAN_TYPES));
  const event = readRegression(reader);
  return { chain, event, span: readRegression(reader) };
}

/** Decodes a model of interactions. */
export function decodeInteractions(hex: string): InteractionModel {
  const reader = readerOf(hex);
  const chain = readChain(reader, labelCount(NAME_TYPES));
  const sentence = readRegression(reader);
  return { chain, sentence, pair: readRegression(reader) };
}

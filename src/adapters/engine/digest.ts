import { hash } from 'node:crypto'
import type { MarkLine } from '#ports/marks.ts'

/** What of a mark the snapshot's hash protects, in this order: stream, text, classes, owner, status, rank. */
export function digest([stream, text, classes, owner, standing, status, , filedOn, priorityOn, caseNumber]: MarkLine): Buffer {
  return hash('sha256', JSON.stringify([stream, text, classes, owner, standing, status, filedOn, priorityOn, caseNumber]), 'buffer')
}

/** What of a mark the engine itself sees, as a number of 48 bits: where it is the same, the engine is left alone. */
export const seenByEngine = ([, text, classes, owner]: MarkLine): number => hash('sha256', JSON.stringify([text, classes, owner]), 'buffer').readUIntBE(0, 6)

export const digestBytes = 32
const modulus = 1n << 256n

/**
 * A hash of a set: the sum of its members' digests. It costs one addition to add or to take away a member, whatever
 * the order, so that it is ready at any moment for a million marks (ADR 0011).
 */
export type SetHash = { readonly add: (digest: Uint8Array) => void; readonly remove: (digest: Uint8Array) => void; readonly value: (count: number) => string }

export function setHash(): SetHash {
  let sum = 0n
  return {
    add(member) {
      sum = (sum + number(member)) % modulus
    },
    remove(member) {
      sum = (sum - number(member) + modulus) % modulus
    },
    value: (count) => hash('sha256', `tocapu-marks-1 ${count} ${sum.toString(16)}`, 'hex'),
  }
}

const number = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`)

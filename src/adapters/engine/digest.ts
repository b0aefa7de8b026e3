import { hash } from 'node:crypto'
import type { MarkLine } from '#ports/marks.ts'

/** What of a mark the snapshot's hash protects, in this order: stream, text, classes, owner, status, rank. */
export function digest([stream, text, classes, owner, standing, status, , filedOn, priorityOn, caseNumber]: MarkLine): Buffer {
  return hash('sha256', JSON.stringify([stream, text, classes, owner, standing, status, filedOn, priorityOn, caseNumber]), 'buffer')
}

export const digestBytes = 32

/**
 * A hash of a set: the sum of its members' digests modulo 2^256. It costs one addition to add or to take away a member,
 * whatever the order, so that it is ready at any moment for a million marks (ADR 0012).
 */
export type SetHash = { readonly add: (digest: Uint8Array) => void; readonly remove: (digest: Uint8Array) => void; readonly value: (count: number) => string }

export function setHash(): SetHash {
  /** Big-endian, like the digests. */
  const sum = new Uint8Array(digestBytes)
  return {
    add(member) {
      let carry = 0
      for (let i = digestBytes - 1; i >= 0; i--) {
        carry += (sum[i] as number) + (member[i] as number)
        sum[i] = carry
        carry >>= 8
      }
    },
    remove(member) {
      let borrow = 0
      for (let i = digestBytes - 1; i >= 0; i--) {
        borrow += (sum[i] as number) - (member[i] as number)
        sum[i] = borrow
        borrow >>= 8
      }
    },
    value: (count) => hash('sha256', `tocapu-marks-1 ${count} ${Buffer.from(sum).toString('hex').replace(/^0+(?=.)/, '')}`, 'hex'),
  }
}

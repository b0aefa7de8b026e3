import type { Hit } from '../engine.ts'

/** Keeps the best of what is offered: higher score first, equal scores in the order of position. */
export type Nearest = { readonly offer: (mark: number, score: number) => void; readonly list: () => readonly Hit[] }

/** A heap whose root is the worst kept, so that most offers cost one comparison. */
export function nearest(limit: number): Nearest {
  const heap: Hit[] = []
  const worse = (a: Hit, b: Hit) => a.score < b.score || (a.score === b.score && a.mark > b.mark)
  const at = (i: number) => heap[i] as Hit
  const swap = (i: number, j: number) => ([heap[i], heap[j]] = [at(j), at(i)])
  const up = (i: number) => {
    for (let parent = (i - 1) >> 1; i > 0 && worse(at(i), at(parent)); i = parent, parent = (i - 1) >> 1) swap(i, parent)
  }
  const down = () => {
    for (let i = 0, child = 1; child < heap.length; i = child, child = 2 * i + 1) {
      if (child + 1 < heap.length && worse(at(child + 1), at(child))) child++
      if (!worse(at(child), at(i))) return
      swap(i, child)
    }
  }
  return {
    offer(mark, score) {
      if (heap.length < limit) up(heap.push({ mark, score }) - 1)
      else if (limit > 0 && worse(at(0), { mark, score })) {
        heap[0] = { mark, score }
        down()
      }
    },
    list: () => [...heap].sort((a, b) => (worse(a, b) ? 1 : -1)),
  }
}

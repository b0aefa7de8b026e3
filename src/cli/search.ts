import type { SearchIo } from './search/io.ts'

/** `tocapu search`: the prior-rights engine over files, without an office. Gives 0 done, 1 refused, 2 wrong usage. */
export async function searchCommand([which, ...args]: readonly string[], io: SearchIo): Promise<number> {
  switch (which) {
    case 'batch': return (await import('./search/batch.ts')).batchCommand(args, io)
    case 'evaluate': return (await import('./search/evaluate.ts')).evaluateCommand(args, io)
    default:
      io.err('tocapu search batch | evaluate | replay')
      return 2
  }
}

/** Does some work for each item, a few at once, in the items' order of beginning. Gives the results in that order. */
export async function atOnce<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>, width = 8): Promise<readonly R[]> {
  const results: R[] = new Array<R>(items.length)
  let next = 0
  const worker = async () => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i] as T, i)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}

/**
 * A pure function of a text that remembers what it gave, for texts that come again. When so many are remembered all are forgotten: what never comes again costs time, not memory.
 *
 * @param most how many texts are remembered
 */
export function remembering<Result>(most: number, work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const result = work(text)
    if (known.size >= most) known.clear()
    known.set(text, result)
    return result
  }
}

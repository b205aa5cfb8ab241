const marked = new Set<string>()

/** Marks a moment of the page the first time it comes, so that anyone can time it from outside (`performance.getEntriesByName`). */
export function markOnce(name: 'ayni:network-drawn' | 'ayni:network-settled'): void {
  if (marked.has(name)) return
  marked.add(name)
  performance.mark(name)
}

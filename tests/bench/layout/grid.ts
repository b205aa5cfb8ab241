/** Where a node stands. */
export interface Place { readonly x: number; readonly y: number }

/** Nodes by the cell of a grid that they stand in. */
export interface Cells { readonly size: number; readonly of: ReadonlyMap<string, number[]> }

/** Sorts places into the cells of a grid. */
export function cellsOf(places: readonly Place[], size: number): Cells {
  const of = new Map<string, number[]>()
  places.forEach(({ x, y }, n) => {
    const key = `${Math.floor(x / size)} ${Math.floor(y / size)}`
    const members = of.get(key)
    if (members) members.push(n)
    else of.set(key, [n])
  })
  return { size, of }
}

/** The other nodes in the cell of a node and in those about it, so many cells away at the most. */
export function neighboursWithin({ size, of }: Cells, places: readonly Place[], n: number, reach: number): number[] {
  const { x, y } = places[n] ?? { x: 0, y: 0 }
  const [column, row] = [Math.floor(x / size), Math.floor(y / size)]
  const found: number[] = []
  for (let c = column - reach; c <= column + reach; c++) {
    for (let r = row - reach; r <= row + reach; r++) {
      for (const other of of.get(`${c} ${r}`) ?? []) if (other !== n) found.push(other)
    }
  }
  return found
}

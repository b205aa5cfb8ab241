import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'csv-parse/sync'
import { buildGraph, type Graph } from '#functions/network/metrics/graph.ts'
import { buildTwoMode } from '#functions/network/metrics/two-mode.ts'

/** What is wrong with the files, in the one sentence that their reader needs. */
export class InputError extends Error {}

/** The form of a network in files. */
export type FileForm = 'pairs' | 'two-mode'

/** A network as its files state it. */
export interface NetworkFiles {
  readonly form: FileForm
  readonly graph: Graph
  /** for each node its id; in two-mode form organizations first, then the ties */
  readonly ids: readonly string[]
  /** how many of them are organizations; null for pairs */
  readonly organizations: number | null
  /** rows that are no edge of their own: a node tied to itself, a pair or a place that stands twice */
  readonly loops: number
  readonly doubles: number
}

const PAIR_COLUMNS: readonly (readonly [string, string])[] = [['source', 'target'], ['a', 'b'], ['from', 'to']]
const TIE_COLUMNS = ['tie', 'tie_id', 'alliance', 'alliance_id', 'exchange', 'exchange_id']
const ORGANIZATION_COLUMNS = ['organization', 'organization_id']

interface Table { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[] }

/**
 * Reads a file of nodes (a column `id`, others are not looked at) and one of ties: pairs (`source,target`, `a,b` or `from,to`, with `weight` if there is one) or
 * who takes part in what (`tie` or `alliance_id` or `exchange_id`, and `organization` or `organization_id`).
 *
 * @param form null: told by the columns
 * @throws InputError
 */
export function readNetwork({ nodes, ties, form }: { nodes: string; ties: string; form: FileForm | null }): NetworkFiles {
  const ids = readIds(readTable(nodes))
  const table = readTable(ties)
  const pair = PAIR_COLUMNS.find((names) => names.every((name) => table.columns.includes(name)))
  const tie = TIE_COLUMNS.find((name) => table.columns.includes(name))
  const organization = ORGANIZATION_COLUMNS.find((name) => table.columns.includes(name))
  const known = new Map(ids.map((id, node) => [id, node]))
  if (form !== 'two-mode' && pair) return readPairs(table, pair, known)
  if (form !== 'pairs' && tie && organization) return readPlaces(table, tie, organization, known)
  const wanted = form === 'pairs' ? 'source and target' : form === 'two-mode' ? 'tie and organization' : 'source and target, nor tie and organization'
  throw new InputError(`${table.name} has no columns ${wanted}; it has ${table.columns.join(', ')}.`)
}

function readTable(file: string): Table {
  const name = basename(file)
  const records = recordsOf(file, name)
  const [head, ...rest] = records
  const columns = (head?.record ?? []).map((column) => column.trim().toLowerCase())
  if (columns.length === 0) throw new InputError(`${name} is empty.`)
  return { name, columns, rows: rest.map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => cell.trim()) })) }
}

function recordsOf(file: string, name: string): { record: string[]; info: { lines: number } }[] {
  let text
  try {
    text = readFileSync(file)
  } catch {
    throw new InputError(`There is no file ${file} that can be read.`)
  }
  try {
    // with `info`, each record comes as itself and where it stands, which the types of the library do not say
    return parse(text, { bom: true, info: true, skip_empty_lines: true, relax_column_count: true }) as unknown as { record: string[]; info: { lines: number } }[]
  } catch (error) {
    throw new InputError(`${name} is not a CSV file: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function readIds({ name, columns, rows }: Table): string[] {
  const column = columns.indexOf('id')
  if (column === -1) throw new InputError(`${name} has no column id; it has ${columns.join(', ')}.`)
  if (rows.length === 0) throw new InputError(`${name} has no rows.`)
  const seen = new Set<string>()
  return rows.map(({ line, cells }) => {
    const id = cells[column] ?? ''
    if (id === '') throw new InputError(`${name}, line ${line}: the id is empty.`)
    if (seen.has(id)) throw new InputError(`${name}, line ${line}: the id ${id} stands there twice.`)
    seen.add(id)
    return id
  })
}

function nodeOf(table: Table, known: ReadonlyMap<string, number>, { line, cells }: Table['rows'][number], column: string): number {
  const id = cells[table.columns.indexOf(column)] ?? ''
  const node = known.get(id)
  if (node === undefined) throw new InputError(id === '' ? `${table.name}, line ${line}: ${column} is empty.` : `${table.name}, line ${line}: ${column} ${id} is no id of the nodes.`)
  return node
}

function readPairs(table: Table, [from, to]: readonly [string, string], known: ReadonlyMap<string, number>): NetworkFiles {
  const a = table.rows.map((row) => nodeOf(table, known, row, from))
  const b = table.rows.map((row) => nodeOf(table, known, row, to))
  const column = table.columns.indexOf('weight')
  const weight = column === -1 ? null : table.rows.map(({ line, cells }) => {
    const value = Number(cells[column] || Number.NaN)
    if (!(value > 0 && Number.isFinite(value))) throw new InputError(`${table.name}, line ${line}: a weight is a number above 0, not ${cells[column] || 'empty'}.`)
    return value
  })
  const graph = buildGraph(known.size, a, b, weight)
  const loops = a.filter((node, i) => node === b[i]).length
  return { form: 'pairs', graph, ids: [...known.keys()], organizations: null, loops, doubles: a.length - loops - graph.edges }
}

function readPlaces(table: Table, tie: string, organization: string, known: ReadonlyMap<string, number>): NetworkFiles {
  const column = table.columns.indexOf(tie)
  const hubs = new Map<string, number>()
  const members = table.rows.map((row) => nodeOf(table, known, row, organization))
  const hub = table.rows.map(({ line, cells }) => {
    const id = cells[column] ?? ''
    if (id === '') throw new InputError(`${table.name}, line ${line}: ${tie} is empty.`)
    const place = hubs.get(id) ?? hubs.size
    hubs.set(id, place)
    return place
  })
  const graph = buildTwoMode(known.size, hubs.size, members, hub)
  return { form: 'two-mode', graph, ids: [...known.keys(), ...hubs.keys()], organizations: known.size, loops: 0, doubles: members.length - graph.edges }
}

import type { Exactness, NetworkLegend } from '../schema.ts'

/** The first four bytes of a drawing; after them the length of the head in four bytes, lowest first, the head as JSON in UTF-8, and the sections one after the other. */
export const MAGIC = 'AYN1'

/** The columns of a drawing in the order in which their bytes come, each as planes (planes.ts). */
export const SECTIONS = ['node', 'nodeX', 'nodeY', 'tie', 'size', 'first', 'rest', 'tieX', 'tieY'] as const

/** A column of a drawing. */
export type SectionName = (typeof SECTIONS)[number]

/** Rows that occur, each once: what the numbers of a section point to. */
export type Table<Columns extends string> = Readonly<Record<Columns, readonly number[]>>

/** The head of a drawing: all that is not a long column of numbers. */
export interface DrawingHead {
  /** data version that it is of */
  readonly version: number
  readonly legend: NetworkLegend
  /** how many of the ties are alliances (they come first) */
  readonly alliances: number
  /** for each of SECTIONS how many numbers it has, and in how many planes */
  readonly sections: readonly (readonly [length: number, planes: number])[]
  /** what is taken from x and y so that no place is below 0 */
  readonly origin: readonly [x: number, y: number]
  readonly acronyms: readonly string[]
  readonly nodes: Table<'sector' | 'kind' | 'country'>
  /** starts and ends in days since 1970-01-01 */
  readonly ties: Table<'kind' | 'standing' | 'workLines' | 'evidence'> & {
    readonly start: readonly (number | null)[]; readonly end: readonly (number | null)[]; readonly startExact: readonly Exactness[]; readonly endExact: readonly Exactness[]
  }
  /** ends of which something is said, by their number: index into `legend.attestations` */
  readonly said: readonly (readonly [end: number, attestation: number])[]
  /** alliances that are the body of an organization */
  readonly bodies: readonly (readonly [tie: number, node: number])[]
  /** days of the last check, of ties that were checked */
  readonly checked: readonly (readonly [tie: number, day: number])[]
}

import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { packBytes, packText, unpackText } from '#functions/core/gzip.ts'
import { buildHubNetwork } from './build-network.ts'
import { included, type Included } from './included.ts'
import { MAP_FILES, makeMapFile, type MapFile } from './map-files.ts'
import { placeNetwork } from './place-network.ts'
import { selectNewest, selectPresent, selectSize, storeAnswers, type Present } from './queries.ts'
import { readNetworkFacts } from './read-facts.ts'
import type { DetailedHub, Positions } from './schema.ts'

/** Raise it when HubNetwork gains or loses a column: what an earlier release stored is then made anew. */
const SHAPE = 6

/** A network as it is stored, packed (core/gzip.ts): under which name, with what. */
export interface StoredHub extends Included { readonly name: string }

/** For those who study it: with the official names only, not to be drawn. */
const PLAIN: StoredHub = { name: `network:hub.${SHAPE}.gz`, names: false, places: false }

/** For the page's map, which has the names from the page. */
const PLACED: StoredHub = { name: `network:hub-places.${SHAPE}.gz`, names: false, places: true, details: true }

/** Everything: for the page itself. */
const WHOLE: StoredHub = { name: `network:hub-names-places.${SHAPE}.gz`, names: true, places: true, details: true }

/** Name under which a file that feeds the map is stored. */
export function mapFileName(file: MapFile): string {
  return `network:map-${file}.${SHAPE}.gz`
}

/** The smallest of the stored networks that has what is asked for. */
export function storedHub({ names, places, details }: Included): StoredHub {
  return names ? WHOLE : places || details ? PLACED : PLAIN
}

/** Name under which the places of the last layout are kept, so that the map does not jump from one version to the next. The number is raised when nodes are named otherwise. */
const LAYOUT_ANSWER = 'layout:network.2.gz'

type Place = readonly [id: string, x: number, y: number]

/** The places of the last layout, whatever version it was of; null before the first. */
export async function readPlaces(db: Database): Promise<Positions | null> {
  const [row] = await readRows<{ body: string }>(db, selectNewest(LAYOUT_ANSWER))
  if (!row) return null
  const places: Place[] = JSON.parse(await unpackText(row.body))
  return new Map(places.map(([id, x, y]) => [id, { x, y }]))
}

/** The answers to be stored for a network. */
async function answersOf(network: DetailedHub): Promise<[string, string][]> {
  const answers: [string, string][] = []
  // one after the other: a large network is not to be in memory many times
  for (const stored of [PLAIN, PLACED, WHOLE]) answers.push([stored.name, await packText(JSON.stringify(included(network, stored)))])
  for (const file of MAP_FILES) answers.push([mapFileName(file), await packBytes(makeMapFile(network, file))])
  return answers
}

/**
 * Organizations, ties and ends together that are read and laid out within what a Worker may take (128 MB of memory, the processor time of `wrangler.toml`); some 5,000 organizations with 20,000 ties. Beyond it,
 * `npm run network:compute` does the same work elsewhere, and what it stored last is answered meanwhile.
 */
export const MOST_IN_WORKER = 100_000

/** Whether the network is larger than `most`. */
export async function isLargerThan(db: Database, most: number): Promise<boolean> {
  const [row] = await readRows<{ size: number }>(db, selectSize)
  return (row?.size ?? 0) > most
}

/**
 * Lays out and stores the network of the present data version, unless that is done (DESIGN §4: heavy work off the request). Run by the schedule and after a load.
 *
 * @param most leaves a network that is larger to `npm run network:compute`
 * @returns whether it was done
 */
export async function refreshNetwork(db: Database, most = Infinity): Promise<boolean> {
  const [present] = await readRows<Present>(db, selectPresent(PLAIN.name))
  if (!present || present.body !== null || present.version === 0) return false
  if (Number.isFinite(most) && await isLargerThan(db, most)) return false
  const facts = await readNetworkFacts(db)
  const places = placeNetwork(facts, await readPlaces(db) ?? undefined)
  const answers = await answersOf(buildHubNetwork(facts, places))
  const layout = JSON.stringify([...places].map(([id, { x, y }]): Place => [id, x, y]))
  await storeAnswers(db, facts.version, [...answers, [LAYOUT_ANSWER, await packText(layout)]])
  return true
}

import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { DetailedHub } from './schema.ts'
import { encodeDrawing } from './wire/encode-drawing.ts'
import { summarizeGroups } from './wire/group-summary.ts'
import { labelsOf } from './wire/labels.ts'

/** A file that feeds the map: the groups that it opens on, what is drawn, or the words in a language. */
export type MapFile = 'groups' | 'drawing' | `labels-${Language}`

/** All of them. */
export const MAP_FILES: readonly MapFile[] = ['groups', 'drawing', ...LANGUAGES.map((language) => `labels-${language}` as const)]

/** A file of the map, before it is packed. */
export function makeMapFile(hub: DetailedHub, file: MapFile): Uint8Array<ArrayBuffer> {
  if (file === 'drawing') return encodeDrawing(hub)
  const language = LANGUAGES.find((one) => file === `labels-${one}`)
  return new TextEncoder().encode(JSON.stringify(language === undefined ? summarizeGroups(hub) : labelsOf(hub, language)))
}

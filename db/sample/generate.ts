import { join } from 'node:path'
import { SHIPPED_FOLDER } from '#db/load.ts'
import { readCsv, writeCsv } from './csv.ts'
import { openDraw } from './draw.ts'
import { generateOrganizations, ORGANIZATION_COLUMNS } from './organizations.ts'
import { generateTies, TIE_COLUMNS } from './ties.ts'

/** How much to generate. The same seed gives the same files. */
export interface GeneratedSize { readonly organizations: number; readonly ties: number; readonly seed: number }

/**
 * Writes a folder of CSV files of generated organizations and ties, in the format of db/data, for trying out and measuring: every name and title says
 * that it is generated, every source is of `registry.example.org`. The same size and seed give the same files.
 */
export function generate(folder: string, { organizations: count, ties, seed }: GeneratedSize): void {
  const draw = openDraw(seed)
  const like = (name: string) => readCsv(join(SHIPPED_FOLDER, `${name}.csv`))
  const organizations = generateOrganizations(count, like('organizations'), draw)
  const made = generateTies(ties, organizations, { alliances: like('alliances'), exchanges: like('exchanges') }, draw)
  writeCsv(join(folder, 'organizations.csv'), ORGANIZATION_COLUMNS, organizations)
  writeCsv(join(folder, 'alliances.csv'), TIE_COLUMNS.alliances, made.alliances)
  writeCsv(join(folder, 'alliance_members.csv'), TIE_COLUMNS.members, made.members)
  writeCsv(join(folder, 'exchanges.csv'), TIE_COLUMNS.exchanges, made.exchanges)
  for (const [language, rows] of Object.entries(made.translations)) writeCsv(join(folder, `translations/${language}.csv`), TIE_COLUMNS.translations, rows)
}

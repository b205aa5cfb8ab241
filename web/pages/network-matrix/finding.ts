import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { WorkLine } from '#db/reference/vocabularies.ts'
import { countryOf, countrySortName, subregionOf } from '#db/reference/countries.ts'
import { joinWords } from '#functions/core/join-words.ts'
import type { ShownMatrix } from '#functions/network/matrix/get-matrix.ts'
import { isEmpty } from '#functions/network/matrix/matrix.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { groupName } from './cell-words.ts'

/** Where a work line has nothing active on record, in a sentence or three; without a line, how many cells have nothing. */
export function matrixFinding({ matrix, states }: ShownMatrix, workLine: WorkLine | null, lang: Language): string {
  const t = messagesFor(lang).networkMatrix
  const cells = matrix.cells.flat()
  if (workLine === null) return t.summary(cells.filter(isEmpty).length, cells.length, cells.filter((cell) => isEmpty(cell) && cell.declared.length > 0).length)
  const line = label('work-lines', workLine, lang)
  const row = states.cells.flat().filter((cell) => cell.workLine === workLine)
  const missing = row.filter(isEmpty)
  if (missing.length === 0) return t.everywhere(line)
  const names = (codes: readonly string[]) => joinWords(lang, codes.toSorted((a, b) => countrySortName(countryOf(a), lang).localeCompare(countrySortName(countryOf(b), lang), lang)).map((code) => groupName('country', code, lang)))
  const emptySubregions = [...new Set(row.map(({ group }) => subregionOf(group)))].filter((subregion) => row.every((cell) => isEmpty(cell) || subregionOf(cell.group) !== subregion))
  const declared = missing.filter((cell) => cell.declared.length > 0).map(({ group }) => group)
  return [
    t.missing(line, missing.length, names(missing.map(({ group }) => group))),
    t.missingSubregions(emptySubregions.length, joinWords(lang, emptySubregions.map((one) => groupName('subregion', one, lang)))),
    declared.length === 0 ? t.nobodyDeclares : t.declaredIn(names(declared)),
  ].join(' ')
}

import { LANGUAGES } from '#db/reference/languages.ts'
import { NAME_KINDS, TEXT_STATUSES } from '#db/reference/vocabularies.ts'
import type { FormEntry, TypedValues } from '#functions/contributions/form-codec.ts'
import { canonicalJson } from '#functions/core/canonical-json.ts'
import { foldForSearch } from '#functions/core/fold.ts'
import type { NameView } from '#functions/core/view.ts'
import { lineOf } from '#functions/joining/asking.ts'
import { kindValue, NAME_LENGTH, NO_COUNTRY, readOrganizationFields, sourceAt } from '#functions/joining/registering.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { Composed, OwnFault, OwnGround } from './schema.ts'
import { textEntries, textsFrom } from './texts-field.ts'

/** Most names of one organization. */
export const MOST_NAMES = 40

/** Longest finer word for its kind, in characters. */
export const DETAIL_LENGTH = 120

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** How many rows of names a form has: those up to the last that was sent. */
export function nameRows(values: TypedValues): number {
  let n = 0
  while (n < MOST_NAMES + 1 && values.all(`name-${n}`).length > 0) n++
  return n
}

/** The names that were typed; a row without a text is no name. */
function namesIn(values: TypedValues): { names: NameView[]; faults: OwnFault[] } {
  const names: NameView[] = []
  const faults: OwnFault[] = []
  const seen = new Set<string>()
  for (let i = 0, n = nameRows(values); i < n; i++) {
    const text = lineOf(values, `name-${i}`)
    if (text === '') continue
    const [lang, typedKind, typedStatus] = [lineOf(values, `name-${i}-lang`), lineOf(values, `name-${i}-kind`), lineOf(values, `name-${i}-status`)]
    const kind = NAME_KINDS.find((one) => one === typedKind)
    const status = TEXT_STATUSES.find((one) => one === typedStatus)
    if (text.length > NAME_LENGTH) faults.push({ field: `name-${i}`, code: 'long' })
    else if (foldForSearch(text) === '') faults.push({ field: `name-${i}`, code: 'official' })
    else if (seen.has(`${typedKind}|${lang}|${text}`)) faults.push({ field: `name-${i}`, code: 'nameTwice' })
    if (!LANGUAGE_TAG.test(lang)) faults.push({ field: `name-${i}-lang`, code: 'nameLanguage' })
    if (kind === undefined) faults.push({ field: `name-${i}-kind`, code: 'nameKind' })
    if (status === undefined) faults.push({ field: `name-${i}-status`, code: 'nameStatus' })
    seen.add(`${typedKind}|${lang}|${text}`)
    names.push({ text, lang, kind: kind ?? 'official', status: status ?? 'original' })
  }
  if (names.length > MOST_NAMES) faults.push({ field: 'name-0', code: 'tooManyNames' })
  else if (!names.some(({ kind }) => kind === 'official')) faults.push({ field: 'name-0', code: 'official' })
  return { names, faults }
}

/** The fact that the form of an organization's own record stands for. What it does not show stays as it is on record. Pure. */
export function composeOrganization(values: TypedValues, { organization: base, day, lang }: OwnGround): Composed {
  const { names, faults } = namesIn(values)
  const shared = readOrganizationFields(values, day)
  const { country, website, founded, source } = shared.fields
  // a kind that nobody registers, as that of a State, may stay
  const keepsKind = lineOf(values, 'kind') === kindValue(base.sector, base.kind)
  const kind = keepsKind ? { sector: base.sector, kind: base.kind } : (shared.fields.kind ?? { sector: base.sector, kind: base.kind })
  faults.push(...shared.faults.filter(({ field }) => field !== 'kind' || !keepsKind))
  const detail = textsFrom(values, 'detail', lang, base.kindDetail, DETAIL_LENGTH)
  faults.push(...detail.tooLong.map((field): OwnFault => ({ field, code: 'detail' })))
  const isThere = source === null || base.sources.some(({ url }) => url === source)
  const fact: OrganizationInput = {
    ...base, ...kind, country, website, names, kindDetail: detail.texts, sources: isThere || source === null ? base.sources : [...base.sources, sourceAt(source, website)],
    ...(founded !== null ? { founded } : base.founded === undefined ? {} : { founded: null }),
  }
  if (faults.length === 0 && canonicalJson(fact) === canonicalJson(base)) faults.push({ field: 'name-0', code: 'same' })
  if (lineOf(values, 'source') === '' && lineOf(values, 'statement') === '') faults.push({ field: 'source', code: 'basis' })
  return { fact, faults }
}

/** The form of an organization as it stands on record. */
export function organizationEntries({ names, sector, kind, country, website, founded, kindDetail }: OrganizationInput): FormEntry[] {
  const [year = '', month = '', day = ''] = (founded ?? '').split('-')
  return [
    ...names.flatMap(({ text, lang, kind: nameKind, status }, i): FormEntry[] => [[`name-${i}`, text], [`name-${i}-lang`, lang], [`name-${i}-kind`, nameKind], [`name-${i}-status`, status]]),
    ['kind', kindValue(sector, kind)], ['country', country ?? NO_COUNTRY], ['website', website ?? ''], ['founded-year', year], ['founded-month', month], ['founded-day', day], ...textEntries('detail', kindDetail),
  ]
}

/** The free texts of the form: what a person's name or a case could stand in. */
export function organizationTexts(values: TypedValues): string[] {
  return [...Array.from({ length: nameRows(values) }, (_, i) => lineOf(values, `name-${i}`)), ...LANGUAGES.map((one) => lineOf(values, `detail-${one}`)), lineOf(values, 'statement')]
}

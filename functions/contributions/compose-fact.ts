import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { SourceKind, TextStatus } from '#db/reference/vocabularies.ts'
import type { TextsView } from '#functions/core/view.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { hostOf } from '#functions/core/url.ts'
import { sourceKindOf } from '#functions/sources/grade.ts'
import type { DateParts, PartyRow, TieForm, TieKind } from './schema.ts'

/** A text as facts hold it: one line, single spaces, Unicode composed. */
export function asLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** A date as facts hold it: `2014`, `2014-03`, `2014-03-19`; null when nothing was typed. What is no date gives a text that is none, for the schema to refuse. */
export function asDate({ year, month, day }: DateParts): string | null {
  const parts = [year, month, day]
  if (parts.every((part) => part === '')) return null
  const last = parts.findLastIndex((part) => part !== '')
  return parts.slice(0, last + 1).map((part, i) => (i === 0 ? part : part.padStart(2, '0'))).join('-')
}

type Typed = TieForm['what']['titles']

function asTexts(typed: Typed, lang: Language, base: TextsView | null | undefined): TextsView | null {
  const given = LANGUAGES.filter((one) => asLine(typed[one]) !== '')
  if (given.length === 0) return null
  const original = base ? undefined : given.includes(lang) ? lang : given[0]
  const statusOf = (one: Language): TextStatus => base?.[one]?.status ?? (one === original ? 'original' : 'translation')
  return Object.fromEntries(given.map((one) => [one, { text: asLine(typed[one]), status: statusOf(one) }]))
}

/** The kind of a source that was typed: an address of the organization's own site is a party's word. */
function kindOf(url: string, ownSite: string | null): SourceKind {
  if (!URL.canParse(url)) return 'other'
  return ownSite !== null && hostOf(url) === hostOf(ownSite) ? 'party' : sourceKindOf(url)
}

/**
 * The sources of a fact: those that it had, and the one that was typed. Title and date are what was typed of them, else null (MODEL, Source). Of a source that it had already, they are
 * put right.
 */
function sourcesOf(form: TieForm, base: Fact | null, ownSite: string | null): unknown[] {
  const there: unknown[] = base && Array.isArray(base['sources']) ? base['sources'] : []
  const { basis, source: url, sourceTitle, sourceDate } = form.check
  if (basis !== 'source' || url === '') return there
  const [title, date] = [asLine(sourceTitle) || null, asDate(sourceDate)]
  const isIt = (one: unknown): one is object => typeof one === 'object' && one !== null && 'url' in one && one.url === url
  if (there.some(isIt)) return there.map((one) => (isIt(one) ? { ...one, ...(title === null ? {} : { title }), ...(date === null ? {} : { date }) } : one))
  return [...there, { url, title, date, kind: kindOf(url, ownSite) }]
}

interface RecordedParty { readonly organization: string; readonly role: string; readonly sources?: unknown }

function recordedParties(base: Fact | null): readonly RecordedParty[] {
  return base && Array.isArray(base['parties']) ? base['parties'] : []
}

function allianceParty(row: PartyRow, base: Fact | null): unknown {
  const recorded = recordedParties(base).find((one) => one.organization === row.organization && one.role === row.role) ?? recordedParties(base).find((one) => one.organization === row.organization)
  return { organization: row.organization, role: row.role, joined: asDate(row.joined), left: asDate(row.left), sources: recorded?.sources ?? [] }
}

/** An optional field of an exchange: there when something was typed, null when something stood there before, else absent. */
function optional(name: string, value: unknown, base: Fact | null): Fact {
  if (value !== null) return { [name]: value }
  return base && name in base ? { [name]: null } : {}
}

/** What was chosen, in the order in which it stood before; a page sends it in the order of its boxes. */
function inOrderOf(base: Fact | null, field: string, chosen: readonly string[]): readonly string[] {
  const stood: readonly unknown[] = base && Array.isArray(base[field]) ? base[field] : []
  const kept = stood.filter((one): one is string => typeof one === 'string' && chosen.includes(one))
  return [...kept, ...chosen.filter((one) => !kept.includes(one))]
}

/** What a fact is made of besides what is typed. */
export interface FactGround {
  readonly id: string
  /** the fact that is changed; null for a new one */
  readonly base: Fact | null
  /** the site of the organization that writes */
  readonly ownSite: string | null
}

/** The fact that a form stands for, before its schema has seen it: fields that the form does not show are those of the fact that it changes. Pure. */
export function composeFact(kind: TieKind, form: TieForm, { id, base, ownSite }: FactGround): Fact {
  const { what, who, when } = form
  const titled = { id, title: asTexts(what.titles, form.lang, textsIn(base, 'title')) ?? {}, summary: asTexts(what.summaries, form.lang, textsIn(base, 'summary')) }
  const shared = { ...titled, start: asDate(when.start), workLines: inOrderOf(base, 'workLines', what.workLines), sources: sourcesOf(form, base, ownSite) }
  if (kind === 'alliance') {
    const term = when.ending === 'on' ? 'fixed' : when.ending === 'open' ? 'open' : 'unknown'
    return { ...base, ...shared, kind: what.nature, end: term === 'fixed' ? asDate(when.end) : null, term, body: base?.['body'] ?? null, parties: who.parties.map((row) => allianceParty(row, base)) }
  }
  const days = when.durationDays === '' ? null : /^\d{1,6}$/.test(when.durationDays) ? Number(when.durationDays) : when.durationDays
  const paidBy = asLine(when.paidBy)
  return {
    ...base, ...shared, modality: what.nature, end: asDate(when.end), status: when.status, virtual: when.mode === '' ? null : when.mode === 'virtual', capabilities: inOrderOf(base, 'capabilities', what.capabilities),
    participants: who.parties.map(({ organization, role }) => ({ organization, role })), precededBy: base?.['precededBy'] ?? null, people: base?.['people'] ?? null,
    ...optional('durationDays', days, base), ...optional('paidBy', paidBy === '' ? null : paidBy, base), ...optional('preconditions', asTexts(when.preconditions, form.lang, textsIn(base, 'preconditions')), base),
  }
}

function textsIn(base: Fact | null, field: string): TextsView | null {
  // a fact that stands in the registry was read by its schema: a field of texts holds texts or null
  return (base?.[field] ?? null) as TextsView | null
}

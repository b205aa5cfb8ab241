import type { Child } from 'hono/jsx'
import { findCountry } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import type { VocabularyTerm } from '#db/reference/term.ts'
import { VOCABULARIES, type VocabularyId } from '#db/reference/terms.ts'
import { parseEdtf } from '#functions/core/edtf.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { formatNumber } from '#functions/core/number.ts'
import { safeUrl } from '#functions/core/url.ts'
import type { NameView, OrganizationBrief } from '#functions/core/view.ts'
import type { HistoryKind } from '#functions/revisions/schema.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { OrganizationLink, OrganizationName } from '#web/components/names.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** What a value is told with: the record's kind, the reader's language, the organizations that can be named, and the names of those that a proposal brings with it. */
export interface FactWords { readonly kind: HistoryKind; readonly lang: Language; readonly named: ReadonlyMap<string, OrganizationBrief>; readonly proposed?: ReadonlyMap<string, readonly NameView[]> }

const VOCABULARY_OF: { readonly [field: string]: VocabularyId } = {
  sector: 'sectors', term: 'terms', modality: 'modalities', status: 'exchange-statuses', workLines: 'work-lines', capabilities: 'mnr-capabilities',
  direction: 'directions', workLine: 'work-lines', mnrCapability: 'mnr-capabilities', basis: 'bases',
}
const KINDS: { readonly [K in HistoryKind]: VocabularyId } = { organization: 'organization-kinds', alliance: 'alliance-kinds', exchange: 'modalities' }
const DATES = ['start', 'end', 'founded', 'dissolved', 'operationSince', 'operationUntil', 'statedOn']

function labelOf(vocabulary: VocabularyId, slug: string, lang: Language): string {
  const terms: { readonly [slug: string]: VocabularyTerm } = VOCABULARIES[vocabulary]
  return terms[slug]?.labels[lang] ?? slug
}

function part(value: object, key: string): string | null {
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'string' ? found : null
}

function dateText(text: string, lang: Language): string {
  return parseEdtf(text) ? formatDate(lang, { text }) : text
}

function OrganizationById({ id, words }: { id: string; words: FactWords }) {
  const brief = words.named.get(id)
  const proposed = words.proposed?.get(id)
  if (proposed) return <OrganizationName names={proposed} lang={words.lang} />
  return brief ? <OrganizationLink organization={brief} lang={words.lang} /> : <code>{id}</code>
}

function textValue(field: string, value: string, words: FactWords): Child {
  const { kind, lang } = words
  const vocabulary = field === 'kind' ? KINDS[kind] : VOCABULARY_OF[field]
  if (vocabulary) return labelOf(vocabulary, value, lang)
  if (field === 'country') return findCountry(value)?.names[lang] ?? value
  if (field === 'visibility' && (value === 'public' || value === 'allowed')) return messagesFor(lang).history.visibilities[value]
  if (field === 'body' || field === 'organization') return <OrganizationById id={value} words={words} />
  return DATES.includes(field) ? dateText(value, lang) : value
}

/** An entry of a list or a text in a language, in words. */
function objectValue(field: string, value: object, words: FactWords): Child {
  const { lang } = words
  const organization = part(value, 'organization') ?? part(value, 'side')
  if (organization !== null) {
    const role = part(value, 'role')
    const uptake = part(value, 'uptake')
    const dates = [part(value, 'joined'), part(value, 'left'), part(value, 'saidOn')].flatMap((text) => (text === null ? [] : [dateText(text, lang)]))
    const vocabulary = field === 'parties' ? 'party-roles' : 'participant-roles'
    return <MixedList items={[<OrganizationById id={organization} words={words} />, role !== null && lowerFirst(labelOf(vocabulary, role, lang)), uptake !== null && lowerFirst(labelOf('uptakes', uptake, lang)), ...dates]} />
  }
  const url = part(value, 'url')
  if (url !== null) {
    const address = safeUrl(url)
    const date = part(value, 'date')
    const text = part(value, 'title') ?? url
    return <MixedList items={[address === null ? text : <a href={address} rel="external">{text}</a>, date !== null && dateText(date, lang)]} />
  }
  const scheme = part(value, 'scheme')
  if (scheme !== null) return `${labelOf('identifier-schemes', scheme, lang)} ${part(value, 'value') ?? ''}`
  const text = part(value, 'text')
  if (text === null) return <code>{JSON.stringify(value)}</code>
  const nameKind = part(value, 'kind')
  const textLang = part(value, 'lang')
  const status = part(value, 'status')
  return <MixedList items={[<span lang={textLang !== null && textLang !== 'und' && textLang !== lang ? textLang : undefined}>{text}</span>, nameKind !== null && lowerFirst(labelOf('name-kinds', nameKind, lang)), status !== null && lowerFirst(labelOf('text-statuses', status, lang))]} />
}

/** One value of a fact in words: terms of the vocabularies, names of countries and organizations, dates, links to sources. */
export function FactValue({ field, value, words }: { field: string; value: unknown; words: FactWords }) {
  const t = messagesFor(words.lang).history
  if (typeof value === 'string') return <>{textValue(field, value, words)}</>
  if (typeof value === 'boolean') return <>{value ? t.yes : t.no}</>
  if (typeof value === 'number') return <>{formatNumber(words.lang, value)}</>
  return <>{typeof value === 'object' && value !== null ? objectValue(field, value, words) : String(value)}</>
}

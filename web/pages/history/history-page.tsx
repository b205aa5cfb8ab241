import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import type { WordView } from '#functions/attestations/list-words.ts'
import type { NameView, OrganizationBrief, TextsView } from '#functions/core/view.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import type { HistoryAnswer } from '#functions/revisions/list-revisions.ts'
import type { HistoryKind, HistoryView } from '#functions/revisions/schema.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { None, Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { CompareForm, CompareSection } from './compare-section.tsx'
import { FactTable, fieldName } from './fact-changes.tsx'
import type { FactWords } from './fact-value.tsx'
import { RevisionSection } from './revision-section.tsx'
import { WordsSection } from './words-section.tsx'

/** Where each kind of record has its list, its page, its history, and the history in the API. */
const PLACES = {
  organization: { section: 'organizations', list: PATHS.organizations, page: PATHS.organization, history: PATHS.organizationHistory, api: PATHS.apiOrganizationHistory },
  alliance: { section: 'alliances', list: PATHS.alliances, page: PATHS.alliance, history: PATHS.allianceHistory, api: PATHS.apiAllianceHistory },
  exchange: { section: 'exchanges', list: PATHS.exchanges, page: PATHS.exchange, history: PATHS.exchangeHistory, api: PATHS.apiExchangeHistory },
} as const

/** The name of a record as a reader sees it, from its newest fact; its id where the name was blotted out. */
function nameOf(kind: HistoryKind, fact: Fact | undefined, id: string, lang: Language): string {
  if (kind === 'organization') {
    const names = ((fact?.['names'] ?? []) as readonly (NameView | null)[]).filter((name) => name !== null) // a stored fact has passed its schema
    return names.length > 0 ? displayName(names, lang).text : id
  }
  const given = Object.entries(fact?.['title'] ?? {}).filter(([, text]) => text !== null)
  return given.length > 0 ? pickText(Object.fromEntries(given) as TextsView, lang).text : id
}

function KnownForm({ action, day, frame }: { action: string; day: string | undefined; frame: Frame }) {
  const t = messagesFor(frame.lang).history.known
  return (
    <form action={action} class="known">
      <label for="known-on">{t.label}</label>
      <p class="hint" id="known-hint">{t.hint}</p>
      <div class="search"><input id="known-on" name="knownOn" type="date" value={day ?? ''} max={frame.day} aria-describedby="known-hint" required /><button>{t.button}</button></div>
      {day !== undefined && <p><a href={action}>{t.clear}</a></p>}
    </form>
  )
}

/** What the field of a blotted value is called. */
function blottedField(pointer: string, lang: Language): string {
  const [, field = '', part] = pointer.split('/')
  return fieldName({ field, part: part ?? null, before: [], after: [] }, lang)
}

function ChainSection({ history, json, lang }: { history: HistoryView; json: string; lang: Language }) {
  const t = messagesFor(lang).history
  const { chain, blots } = history
  return (
    <Section id="chain" title={t.chain.title}>
      <p><b>{chain.holds ? t.chain.holds(history.revision) : t.chain.broken(chain.brokenAt)}</b></p>
      <p>{t.chain.means}</p>
      <p class="meta"><RichText text={t.chain.proof} links={{ json }} /></p>
      {blots.length > 0 && <><h3>{t.blots.title}</h3><ul class="blots">{blots.map((one) => <li>{t.blots.line(blottedField(one.pointer, lang), formatDate(lang, { text: one.at.slice(0, 10) }), one.reason)}</li>)}</ul></>}
    </Section>
  )
}

/** The history of a record: its revisions, what the registry knew on a day, and what the chain proves. `named` are the organizations that it names; `said` what the parties of a tie have said of it. */
export function HistoryPage({ frame, answer, passed, named, said }: { frame: Frame; answer: HistoryAnswer; passed: number; named: readonly OrganizationBrief[]; said: readonly WordView[] }) {
  const { lang } = frame
  const t = messagesFor(lang)
  const { history, compared, moments } = answer
  const { kind, id, state, mergedInto, known, data, total, next } = history
  const places = PLACES[kind]
  const action = href(places.history, { lang, id })
  const name = nameOf(kind, known?.fact ?? data[0]?.after, id, lang)
  const words: FactWords = { kind, lang, named: new Map(named.map((one) => [one.id, one])) }
  const crumbs = [{ label: t.common.sections[places.section], href: href(places.list, { lang }) }, ...(state === 'published' ? [{ label: name, href: href(places.page, { lang, id }) }] : [])]
  const day = known?.on ?? new URLSearchParams(frame.query).get('knownOn') ?? undefined
  const standing = state === 'published' ? null : state === 'withdrawn' ? t.history.states.withdrawn : mergedInto === null ? t.history.states.mergedUnknown : t.history.states.merged
  return (
    <Page frame={frame} title={t.history.title(name)} description={t.history.description(name)} section={places.section} address={(lang) => href(places.history, { lang, id })} isHidden>
      <Crumbs items={crumbs} lang={lang} />
      <div class="head">
        <p class="kind">{t.history.heading}</p>
        <h1>{name}</h1>
        {standing !== null && <p class="lede"><RichText text={standing} links={{ target: mergedInto === null ? null : href(PATHS.organization, { lang, id: mergedInto }) }} /></p>}
        {total > 0 && <p class="meta">{t.history.lede(total)}</p>}
        <KnownForm action={action} day={known === undefined ? undefined : day} frame={frame} />
        <CompareForm action={action} moments={moments} compared={compared ?? null} lang={lang} />
      </div>
      {known !== undefined && (
        <Section id="known" title={t.history.known.title(formatDate(lang, { text: day ?? frame.day }))} note={known === null ? undefined : t.history.known.revision(known.revision)}>
          {known === null ? <None text={t.history.known.none} /> : <FactTable fact={known.fact} words={words} />}
        </Section>
      )}
      {compared !== undefined && <CompareSection compared={compared} words={words} />}
      <WordsSection said={said} words={words} />
      {data.map((revision) => <RevisionSection revision={revision} words={words} />)}
      <Pagination from={passed + 1} to={passed + data.length} total={total} next={next === null ? null : action + withChanges(frame.query, { cursor: next })} first={passed > 0 ? action + withChanges(frame.query, {}) : null} lang={lang} />
      <ChainSection history={history} json={href(places.api, { id }, { include: 'proof' })} lang={lang} />
    </Page>
  )
}

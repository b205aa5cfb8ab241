import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { DIRECTIONS, WORK_LINES, type MnrCapability } from '#db/reference/vocabularies.ts'
import type { CapabilityInput } from '#functions/capabilities/schema.ts'
import { pickText } from '#functions/core/text.ts'
import type { TextsView } from '#functions/core/view.ts'
import type { OwnRecord, OwnRecordView, Proposal } from '#functions/own-records/schema.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None, Section } from '#web/components/section.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

function mnrText(mnr: MnrCapability | null, lang: Language): string {
  return mnr === null ? messagesFor(lang).ownRecords.capabilities.noneFits : label('mnr-capabilities', mnr, lang)
}

function Row({ one: { id, fact }, organization, lang }: { one: OwnRecord<CapabilityInput>; organization: string; lang: Language }) {
  const { ownRecords: { capabilities: t }, history } = messagesFor(lang)
  const note = fact.note as TextsView // its schema's texts
  const isOwn = fact.basis === 'declared'
  const about = <span class="vh">: {pickText(note, lang).text}</span>
  const to = isOwn ? href(PATHS.ownCapability, { lang, organization, capability: id }) : href(PATHS.ownCapability, { lang, organization, capability: 'new' }, { from: id })
  return (
    <li>
      <div>
        <TextIn texts={note} lang={lang} />
        <p class="meta"><MixedList items={[<b>{label('directions', fact.direction, lang)}</b>, label('work-lines', fact.workLine, lang), mnrText(fact.mnrCapability, lang), isOwn ? t.seenBy(history.visibilities[fact.visibility]) : fact.statedBy === null ? t.noted : t.notedBy(fact.statedBy)]} /></p>
      </div>
      <p class="end"><a href={to}>{isOwn ? t.change : t.adopt}{about}</a></p>
    </li>
  )
}

/** What a proposal about a capability says, in a few words. */
function saidIn({ written }: Proposal, lang: Language): Child {
  const [direction, workLine] = [DIRECTIONS.find((one) => one === written.one('direction')), WORK_LINES.find((one) => one === written.one('workLine'))]
  const note = [lang, 'es', 'en', 'pt', 'fr'].map((one) => written.one(`note-${one}`)).find((text) => text !== '')
  return <MixedList items={[note, direction && label('directions', direction, lang), workLine && label('work-lines', workLine, lang)]} />
}

function UnderWay({ one, organization, lang }: { one: Proposal; organization: string; lang: Language }) {
  const { contributions: t } = messagesFor(lang)
  return (
    <li>
      <div><a class="name" href={href(PATHS.ownProposal, { lang, organization, id: one.id })}>{saidIn(one, lang)}</a><p class="meta">{t.workspace.operation[one.operation]}</p></div>
      <p class="end"><b>{t.states[one.state]}</b></p>
    </li>
  )
}

/** What an organization offers and needs: what is under way about it, what it has declared, and what others have noted, which it can declare in its own words. */
export function CapabilityList({ view: { record, capabilities, proposals }, lang }: { view: OwnRecordView; lang: Language }) {
  const t = messagesFor(lang).ownRecords.capabilities
  const underWay = proposals.filter(({ kind }) => kind === 'capability')
  const [own, noted] = [capabilities.filter(({ fact }) => fact.basis === 'declared'), capabilities.filter(({ fact }) => fact.basis === 'noted')]
  const rows = (list: readonly OwnRecord<CapabilityInput>[]) => <ul class="rows">{list.map((one) => <Row one={one} organization={record.id} lang={lang} />)}</ul>
  return (
    <Section id="capabilities" title={t.title} note={t.lede}>
      {underWay.length > 0 && <ul class="rows">{underWay.map((one) => <UnderWay one={one} organization={record.id} lang={lang} />)}</ul>}
      {own.length === 0 ? <None text={t.none} /> : rows(own)}
      <p class="acts"><a class="btn quiet" href={href(PATHS.ownCapability, { lang, organization: record.id, capability: 'new' })}>{t.add}</a></p>
      {noted.length > 0 && <><h3>{t.notedTitle}</h3><p class="meta">{t.notedLede}</p>{rows(noted)}</>}
    </Section>
  )
}

import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { inDate } from '#functions/core/date-phrases.ts'
import { displayName } from '#functions/core/text.ts'
import { hostOf, safeUrl } from '#functions/core/url.ts'
import type { Duplicate } from '#functions/duplicates/schema.ts'
import type { KnownRequest, StandingCheckView } from '#functions/joining/schema.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { Facts } from '#web/components/facts.tsx'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { Choices, TextArea, TextField } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { OrganizationLink, OrganizationName } from '#web/components/names.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { NoticesToConfirm } from '#web/pages/joining/notices-to-confirm.tsx'
import type { Typed } from '#web/pages/joining/typed.ts'
import { wantedNames } from '#web/pages/joining/wanted-names.ts'
import { href, PATHS } from '#web/paths.ts'

/** Longest note and longest reason, in characters. */
const TEXT_LENGTH = 500

function checkText({ ground, mailDomain, partner, createdAt, expiresAt, answer }: StandingCheckView, now: string, lang: Language): string {
  const t = messagesFor(lang).requests.known
  const when = inDate(lang, { text: createdAt.slice(0, 10) })
  const name = ground === 'site-mail' ? (mailDomain ?? '') : partner === null ? '' : displayName(partner.names, lang).text
  if (answer !== null) return ground === 'site-mail' ? (answer === 'yes' ? t.mailYes(name) : t.mailNo(name)) : answer === 'yes' ? t.yes(name) : t.no(name)
  const waiting = ground === 'site-mail' ? t.mailSent(name, when) : t.askedPartner(name, when)
  return expiresAt <= now ? `${waiting} (${t.expired})` : waiting
}

function Lines({ items }: { items: readonly Child[] }) {
  return <ul>{items.map((item) => <li>{item}</li>)}</ul>
}

function Known({ request, now, lang }: { request: KnownRequest; now: string; lang: Language }) {
  const { requests: { known: t }, joining, tieForm: { check } } = messagesFor(lang)
  const { wanted, mailDomain, isMailOnSite, administrators, members, partners, checks, others, rivals, statement, notices } = request
  const website = safeUrl(wanted.website)
  const holders = [administrators > 0 && t.administrators(administrators), members > 0 && t.members(members)].filter((one) => one !== false)
  return (
    <Facts facts={[
      { term: t.office, value: request.office, wide: true },
      { term: t.asked, value: inDate(lang, { text: request.createdAt.slice(0, 10) }) },
      { term: t.record, value: wanted.kind === 'on-record' && <a href={href(PATHS.organization, { lang, id: wanted.organization.id })}>{wanted.organization.id}</a> },
      { term: t.site, value: website === null ? t.noSite : <a href={website} rel="external nofollow noreferrer">{hostOf(website)}</a> },
      { term: t.mail, value: <MixedList items={[mailDomain, isMailOnSite === true && t.onSite, isMailOnSite === false && t.notOnSite]} /> },
      { term: t.reachedBy, value: request.reachedBy, wide: true },
      { term: t.posts, value: holders.length === 0 ? t.noPosts : <MixedList items={holders} /> },
      { term: t.partners, value: partners.length === 0 ? t.noPartners : <MixedList items={partners.map((one) => <OrganizationLink organization={one} lang={lang} />)} />, wide: partners.length > 1 },
      { term: t.checks, value: checks.length === 0 ? t.noChecks : <Lines items={checks.map((one) => checkText(one, now, lang))} />, wide: true },
      { term: t.others, value: others.length === 0 ? t.noOthers : <Lines items={others.map((one) => <><a href={href(PATHS.request, { lang, id: one.id })}>{displayName(wantedNames(one.wanted), lang).text}</a>: {joining.request.states[one.state]}</>)} />, wide: true },
      { term: t.rivals, value: rivals > 0 && String(rivals) },
      { term: t.statement, value: statement, wide: true },
      { term: t.notices, value: notices.length > 0 && <Lines items={notices.map(({ kind, found }) => check.notice(found, check.notices[kind]))} />, wide: true },
    ]} />
  )
}

function GrantForm({ frame, request, typed, faults }: DeskProps) {
  const { lang } = frame
  const { requests: { grant: t }, posts } = messagesFor(lang)
  const isNew = request.wanted.kind === 'new'
  if (isNew) {
    const submission = request.wanted.kind === 'new' ? request.wanted.submission : ''
    return <Section id="grant" title={t.title}><p>{t.withSubmission}</p><p><a href={href(PATHS.submission, { lang, id: submission })}>{t.toSubmission}</a></p></Section>
  }
  const kinds = ['member', 'organization-administrator'] as const
  const grounds = ['site-mail', 'partner', 'call-back', 'steward'] as const
  const proven = request.checks.findLast(({ answer }) => answer === 'yes')?.ground
  return (
    <Section id="grant" title={t.title}>
      <Form frame={frame} action={href(PATHS.request, { lang, id: request.id })}>
        <Choices lang={lang} name="post" label={t.post} kind="one" faults={faults} chosen={[typed.one('post') || (request.administrators === 0 ? 'organization-administrator' : 'member')]} choices={kinds.map((kind) => ({ value: kind, label: posts.kinds[kind], hint: posts.kindHints[kind] }))} />
        <Choices lang={lang} name="ground" label={t.ground} kind="one" faults={faults} chosen={[typed.one('ground') || (proven ?? '')]} choices={grounds.map((ground) => ({ value: ground, label: t.grounds[ground] }))} />
        <TextField lang={lang} name="note" label={t.note} hint={t.noteHint} faults={faults} value={typed.one('note')} autocomplete="off" maxlength={TEXT_LENGTH} />
        {typed.one('decision') === 'grant' && <NoticesToConfirm typed={typed} faults={faults} lang={lang} />}
        <p class="acts"><Button name="decision" value="grant">{t.send}</Button></p>
      </Form>
    </Section>
  )
}

function RefuseForm({ frame, request, typed, faults }: DeskProps) {
  const { lang } = frame
  const t = messagesFor(lang).requests.refuse
  return (
    <Section id="refuse" title={t.title}>
      <Form frame={frame} action={href(PATHS.request, { lang, id: request.id })}>
        <TextArea lang={lang} name="reason" label={t.reason} hint={t.reasonHint} faults={faults} value={typed.one('reason')} rows={3} maxlength={TEXT_LENGTH} />
        {typed.one('decision') === 'refuse' && <NoticesToConfirm typed={typed} faults={faults} lang={lang} />}
        <p class="acts"><Button name="decision" value="refuse" quiet>{t.send}</Button></p>
      </Form>
    </Section>
  )
}

/** What the desk of one request shows. */
export interface DeskProps { readonly frame: Frame; readonly request: KnownRequest; readonly typed: Pick<Typed, 'one' | 'all' | 'notices'>; readonly faults: readonly FormFault[] }

/** One request at the steward's desk: what is known, and the decision. */
export function RequestDeskPage({ frame, request, typed, faults, now, duplicates }: DeskProps & { now: string; duplicates: readonly Duplicate[] }) {
  const { lang } = frame
  const { requests: t, joining } = messagesFor(lang)
  const names = wantedNames(request.wanted)
  const title = displayName(names, lang).text
  return (
    <Page frame={frame} title={title} description={t.title} address={(other) => href(PATHS.request, { lang: other, id: request.id })} isHidden hasErrors={faults.length > 0}>
      <Crumbs items={[{ label: t.title, href: href(PATHS.requests, { lang }) }]} lang={lang} />
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head">
        <p class="kind">{request.wanted.kind === 'new' ? t.known.registers : joining.request.states[request.state]}</p>
        <h1><OrganizationName names={names} lang={lang} /></h1>
      </div>
      <Section id="known" title={t.known.title}>
        <Known request={request} now={now} lang={lang} />
        {request.isHostShared && <p class="meta">{t.known.shared}</p>}
        {duplicates.length > 0 && <><h3>{t.known.likely}</h3><Lines items={duplicates.map(({ organization }) => <OrganizationLink organization={organization} lang={lang} />)} /></>}
      </Section>
      {request.state === 'open' ? <><GrantForm frame={frame} request={request} typed={typed} faults={faults} /><RefuseForm frame={frame} request={request} typed={typed} faults={faults} /></> : <p>{t.closed}</p>}
    </Page>
  )
}

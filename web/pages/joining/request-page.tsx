import type { Language } from '#db/reference/languages.ts'
import { inDate } from '#functions/core/date-phrases.ts'
import { displayName } from '#functions/core/text.ts'
import type { Joinable, OwnRequest, StandingCheckView } from '#functions/joining/schema.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { Facts } from '#web/components/facts.tsx'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import { Button, ButtonForm, Form } from '#web/components/forms/form.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { faultsIn, type Typed } from './typed.ts'
import { wantedNames } from './wanted-names.ts'
import { Ways } from './ways.tsx'

function checkText({ ground, mailDomain, partner, createdAt, expiresAt, answer }: StandingCheckView, now: string, lang: Language): string {
  const t = messagesFor(lang).joining.request.checks
  const when = inDate(lang, { text: createdAt.slice(0, 10) })
  const isOver = expiresAt <= now
  if (ground === 'site-mail') {
    const domain = mailDomain ?? ''
    if (answer !== null) return answer === 'yes' ? t.mailYes(domain) : t.mailNo(domain)
    return isOver ? t.mailExpired(domain) : t.mailSent(domain, when)
  }
  const name = partner === null ? '' : displayName(partner.names, lang).text
  if (answer !== null) return answer === 'yes' ? t.yes(name) : t.no(name)
  return isOver ? t.askedExpired(name) : t.asked(name, when)
}

function Outcome({ request, lang }: { request: OwnRequest; lang: Language }) {
  const { state, wanted, reason, place } = request
  const t = messagesFor(lang).joining.request
  switch (state) {
    case 'open': return (
      <>
        <p>{t.waits} {place !== null && t.place(place.place, place.waiting)}</p>
        {wanted.kind === 'new' && <p><RichText text={t.meanwhile} links={{ workspace: href(PATHS.workspace, { lang }) }} /></p>}
      </>
    )
    case 'granted': return <p>{t.granted} {wanted.kind === 'on-record' && <a href={href(PATHS.workspaceOf, { lang, organization: wanted.organization.id })}>{t.go}</a>}</p>
    case 'refused': return <p>{reason !== null && t.refused(reason)} <a href={href(PATHS.join, { lang })}>{t.again}</a></p>
    case 'taken-back': return <p>{t.takenBack} <a href={href(PATHS.join, { lang })}>{t.again}</a></p>
  }
}

/** How an officer's own request stands: its place, what has been shown, another way to show it, and taking it back. */
export function RequestPage({ frame, request, joinable, ownEmail, typed, now }: { frame: Frame; request: OwnRequest; joinable: Joinable | null; ownEmail: string; typed: Typed; now: string }) {
  const { lang } = frame
  const { request: t, find } = messagesFor(lang).joining
  const names = wantedNames(request.wanted)
  const faults = faultsIn(lang, typed, joinable?.host ?? null)
  const { id, state, office, reachedBy, checks, createdAt } = request
  const isOpen = state === 'open'
  const isProven = checks.some(({ answer }) => answer === 'yes')
  return (
    <Page frame={frame} title={t.title(displayName(names, lang).text)} description={t.waits} address={(other) => href(PATHS.joinRequest, { lang: other, id })} isHidden hasErrors={faults.length > 0}>
      <Crumbs items={[{ label: find.title, href: href(PATHS.join, { lang }) }]} lang={lang} />
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head">
        <p class="kind">{t.heading}</p>
        <h1><OrganizationName names={names} lang={lang} /></h1>
        <p class="lede">{t.states[state]}. {t.sent(inDate(lang, { text: createdAt.slice(0, 10) }))}</p>
        <Outcome request={request} lang={lang} />
        <Facts facts={[{ term: t.office, value: office }, { term: t.reachedBy, value: reachedBy, wide: true }]} />
      </div>
      {(checks.length > 0 || isOpen) && (
        <Section id="steps" title={t.steps}>
          <ul class="lines">{checks.length === 0 ? <li>{t.checks.call}</li> : checks.map((check) => <li>{checkText(check, now, lang)}</li>)}</ul>
        </Section>
      )}
      {isOpen && joinable !== null && !isProven && (
        <Section id="another" title={t.another}>
          <Form frame={frame} action={href(PATHS.joinRequestStanding, { lang, id })}>
            <Ways joinable={joinable} ownEmail={ownEmail} typed={typed} faults={faults} lang={lang} />
            <p class="acts"><Button>{t.anotherSend}</Button></p>
          </Form>
        </Section>
      )}
      {isOpen && <div class="acts"><ButtonForm frame={frame} action={href(PATHS.joinRequestTakeBack, { lang, id })} quiet>{t.takeBack}</ButtonForm></div>}
    </Page>
  )
}

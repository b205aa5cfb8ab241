import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { displayName } from '#functions/core/text.ts'
import { hostOf, safeUrl } from '#functions/core/url.ts'
import type { ObjectionView } from '#functions/objections/schema.ts'
import { Facts } from '#web/components/facts.tsx'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { Section } from '#web/components/section.tsx'
import { wordText } from '#web/components/told-word.ts'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { DeskPage } from '#web/pages/stewardship/desk-frame.tsx'
import { ReasonField, type TypedReason } from '#web/pages/stewardship/reason-field.tsx'
import { href, PATHS } from '#web/paths.ts'

function ObjectionFacts({ objection, lang }: { objection: ObjectionView; lang: Language }) {
  const { desk: t, wishes, make } = messagesFor(lang).objections
  const { kind, recordId, title, organization, wish, mailDomain, website, verifiedOn, isVerifiedBySteward, provenOn, dueOn, statement, reply, reason, appealStatement, appealReason } = objection
  const day = (text: string) => formatDate(lang, { text })
  const site = safeUrl(website)
  return (
    <Facts facts={[
      { term: t.record, value: <a href={href(PATHS[kind], { lang, id: recordId })}>{wordText(title, lang)}</a>, wide: true },
      { term: t.by, value: <OrganizationName names={organization.names} lang={lang} />, wide: true },
      { term: make.wish, value: wishes[wish] },
      { term: t.received, value: day(provenOn) },
      { term: t.due, value: day(dueOn) },
      { term: t.site, value: site !== null && <a href={site} rel="external nofollow noreferrer">{hostOf(site)}</a> },
      { term: t.domain, value: mailDomain ?? t.erased },
      { term: t.verified, value: verifiedOn === null ? t.notVerified : isVerifiedBySteward ? t.verifiedBySteward(day(verifiedOn)) : t.verifiedOwn(day(verifiedOn)), wide: true },
      { term: t.says, value: <span lang={objection.lang === lang ? undefined : objection.lang}>{statement}</span>, wide: true },
      { term: t.reply, value: reply !== null && <span lang={objection.lang === lang ? undefined : objection.lang}>{reply}</span>, wide: true },
      { term: t.reasonTerm, value: reason, wide: true },
      { term: t.appealSays, value: appealStatement, wide: true },
      { term: t.appealReason, value: appealReason, wide: true },
    ]} />
  )
}

/** One objection at the steward's desk: whose it is, what it says, and the decision. */
export function ObjectionDeskPage({ frame, objection, typed }: { frame: Frame; objection: ObjectionView; typed: TypedReason }) {
  const { lang } = frame
  const { desk: t, states, queue } = messagesFor(lang).objections
  const { id, state, wish, hindrance } = objection
  const action = href(PATHS.objection, { lang, id })
  const title = t.title(displayName(objection.organization.names, lang).text)
  const isWaiting = state === 'unverified' || state === 'open' || state === 'appealed'
  return (
    <DeskPage frame={frame} title={title} description={queue.lede} lede={states[state]} address={(other) => href(PATHS.objection, { lang: other, id })} crumbs={[{ label: queue.title, href: href(PATHS.objections, { lang }) }]}>
      <ErrorSummary lang={lang} faults={typed.faults} />
      <ObjectionFacts objection={objection} lang={lang} />
      {isWaiting && hindrance !== null && <p><b>{t.hindrances[hindrance]}</b></p>}
      {state === 'unverified' && hindrance === null && (
        <Section id="verify" title={t.verify}>
          <Form frame={frame} action={action}><p>{t.verifyHints[wish]}</p><p class="acts"><Button name="do" value="verify">{t.verify}</Button></p></Form>
        </Section>
      )}
      {isWaiting && hindrance === null && (
        <Section id="decide" title={t.decide}>
          <Form frame={frame} action={action}>
            <ReasonField lang={lang} label={t.reason} hint={t.reasonHint} typed={typed} />
            {state === 'unverified'
              ? <p class="acts"><Button name="do" value="reject" quiet>{t.notTheirs}</Button></p>
              : (
                <>
                  <p class="hint">{t.uphold}: {t.upholdHints[wish]} {state === 'open' && <>{t.reject}: {t.rejectHint}</>}</p>
                  <p class="acts"><Button name="do" value="uphold">{t.uphold}</Button><Button name="do" value="reject" quiet>{t.reject}</Button></p>
                </>
              )}
          </Form>
        </Section>
      )}
    </DeskPage>
  )
}

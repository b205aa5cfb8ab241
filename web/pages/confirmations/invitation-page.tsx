import type { OpenInvitation } from '#functions/invitations/get-invitation.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import { RichText } from '#web/components/rich-text.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { AnswerFaults, AnswerForm, type TypedAnswer } from './answer-form.tsx'
import { ChangedMeanwhile } from './answer-page.tsx'
import { asksText } from './asks-text.ts'
import { TieFacts, TieInFull } from './tie-in-full.tsx'

/** The page that an invitation opens: the question, the facts, the buttons, and how the answer will count. Opening it does nothing. */
export function InvitationPage({ frame, invitation, token, typed = null }: { frame: Frame; invitation: Pick<OpenInvitation, 'question' | 'voice' | 'post'>; token: string; typed?: TypedAnswer | null }) {
  const { lang } = frame
  const t = messagesFor(lang).answers
  const { question, voice, post } = invitation
  const name = displayName(voice.party.names, lang).text
  return (
    <Page frame={frame} title={`${t.title} · ${pickText(question.title, lang).text}`} description={t.title} address={(other) => href(PATHS.invitation, { lang: other, token })} isHidden>
      <AnswerFaults frame={frame} typed={typed} />
      {typed && typed.fault === null && <ChangedMeanwhile typed={typed} lang={lang} />}
      <div class="head">
        <p class="kind">{t.invitation.kind}</p>
        <h1><TextIn texts={question.title} lang={lang} /></h1>
        <p class="lede">{asksText(question, voice, lang)}</p>
        <TieFacts question={question} lang={lang} />
      </div>
      <AnswerForm frame={frame} action={href(PATHS.invitation, { lang, token })} voice={{ ...voice, answers: voice.answers.filter((one) => one !== 'retract') }} typed={typed}>
        <p class="meta">{t.invitation.who(name)} {post === null ? t.invitation.pending(name) : t.invitation.verified(name)} <RichText text={t.invitation.terms} links={{ terms: href(PATHS.terms, { lang }) }} /></p>
      </AnswerForm>
      <TieInFull question={question} lang={lang} />
    </Page>
  )
}

/** What stands after an answer by invitation. */
export function InvitedDonePage({ frame, names, isPending, token }: { frame: Frame; names: OpenInvitation['voice']['party']['names']; isPending: boolean; token: string }) {
  const { lang } = frame
  const t = messagesFor(lang).answers
  const name = displayName(names, lang).text
  return (
    <Page frame={frame} title={t.done.title} description={t.done.title} address={(other) => href(PATHS.invitation, { lang: other, token })} isHidden>
      <div class="head"><p class="kind">{t.invitation.kind}</p><h1>{t.done.title}</h1><p class="lede">{isPending ? t.invitation.donePending(name) : t.invitation.doneVerified(name)}</p></div>
      {!isPending && <p><RichText text={t.invitation.doneNext} links={{ signIn: href(PATHS.signIn, { lang }) }} /></p>}
    </Page>
  )
}

/** The one page for every invitation that does not work: it tells nobody why. */
export function InvitationGonePage({ frame }: { frame: Frame }) {
  const { lang } = frame
  const t = messagesFor(lang).answers.invitation
  return (
    <Page frame={frame} title={t.goneTitle} description={t.goneTitle} address={(other) => href(PATHS.home, { lang: other })} isHidden>
      <div class="head"><h1>{t.goneTitle}</h1><p class="lede">{t.gone}</p></div>
      <p><RichText text={t.goneWays} links={{ signIn: href(PATHS.signIn, { lang }), join: href(PATHS.join, { lang }) }} /></p>
    </Page>
  )
}

import type { DeskRequest } from '#functions/desk/schema.ts'
import { displayName } from '#functions/core/text.ts'
import { safeUrl } from '#functions/core/url.ts'
import { DateText } from '#web/components/date-text.tsx'
import { Facts } from '#web/components/facts.tsx'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import { faultOf, type FormFault } from '#web/components/forms/fault.ts'
import { Choices, TextArea, TextField } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { Section } from '#web/components/section.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { DeskPage } from '#web/pages/stewardship/desk-frame.tsx'
import { href, PATHS } from '#web/paths.ts'
import { PassedOn } from './passed-on.tsx'
import { requestTitle } from './request-list-page.tsx'

/** What was typed in one of the forms, and what does not hold. */
export interface DeskTyped { readonly faults: readonly FormFault[]; one(name: string): string }

const NOTHING: DeskTyped = { faults: [], one: () => '' }

/** One question that the desk passes on: what it is about, how it was passed on, and what can come of it. */
export function RequestPage({ frame, request, typed = NOTHING, done }: { frame: Frame; request: DeskRequest; typed?: DeskTyped; done?: string | undefined }) {
  const { lang } = frame
  const { desk: t, answers } = messagesFor(lang)
  const { id, organization, about, askedBy, askedOn, dueOn, hasVoice } = request
  const site = safeUrl(organization.website)
  const see = about === null ? null : about.of === 'contribution' ? <a href={href(PATHS.submission, { lang, id: about.id })}>{t.see.submission}</a> : <a href={href(about.kind === 'alliance' ? PATHS.alliance : PATHS.exchange, { lang, id: about.id })}>{t.see.tie}</a>
  const field = (name: string) => ({ lang, name, faults: typed.faults, value: typed.one(name) })
  return (
    <DeskPage frame={frame} title={displayName(organization.names, lang).text} description={requestTitle(request, lang)} lede={<TextIn texts={request.title} lang={lang} />} address={(other) => href(PATHS.deskRequest, { lang: other, id })} crumbs={[{ label: t.title, href: href(PATHS.desk, { lang }) }]} done={done}>
      <ErrorSummary lang={lang} faults={typed.faults} />
      <p>{askedBy && t.by(displayName(askedBy, lang).text)} {see}</p>
      <Facts facts={[
        { term: t.asked, value: <DateText date={askedOn} lang={lang} /> }, { term: t.due, value: dueOn && <DateText date={dueOn} lang={lang} /> },
        { term: t.site, value: site === null ? t.noSite : <a href={site} rel="external noopener">{site}</a>, wide: true },
        { term: t.passedOn, value: <PassedOn request={request} lang={lang} />, wide: true },
      ]} />
      <Section id="pass" title={t.pass.title}>
        <Form frame={frame} action={href(PATHS.deskPassOn, { lang, id })}>
          <TextField {...field('how')} label={t.pass.how} hint={t.pass.hint} maxlength={300} />
          <p class="acts"><Button>{t.pass.send}</Button></p>
        </Form>
      </Section>
      {hasVoice === null && (
        <Section id="invite" title={t.invite.title}>
          <p>{t.invite.lede}</p>
          <Form frame={frame} action={href(PATHS.deskInvite, { lang, id })}>
            <TextField {...field('email')} label={answers.invite.email} hint={answers.invite.emailHint} type="email" inputMode="email" autocomplete="off" maxlength={254} />
            <p class="acts"><Button quiet>{answers.invite.send}</Button></p>
          </Form>
        </Section>
      )}
      <Section id="letter" title={t.letter.title}>
        {hasVoice === false ? <p><RichText text={t.letter.noVoice} links={{ designations: href(PATHS.designations, { lang }) }} /></p> : (
          <>
            <p>{t.letter.lede}</p>
            <Form frame={frame} action={href(PATHS.deskLetter, { lang, id })}>
              <Choices lang={lang} name="answer" label={t.letter.answer} kind="one" faults={typed.faults} chosen={[typed.one('answer')]} choices={(['confirm', 'correct', 'dispute'] as const).map((value) => ({ value, label: t.letter[value] }))} />
              <TextField {...field('reference')} label={t.letter.reference} hint={t.letter.referenceHint} maxlength={200} />
              <TextArea {...field('note')} label={t.letter.note} hint={t.letter.noteHint} isOptional={faultOf(typed.faults, 'note') === undefined} rows={3} maxlength={500} />
              <p class="acts"><Button quiet>{t.letter.send}</Button></p>
            </Form>
          </>
        )}
      </Section>
    </DeskPage>
  )
}

import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { pickText } from '#functions/core/text.ts'
import type { EarlyAnswer, SubmissionView } from '#functions/stewardship/schema.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { Facts } from '#web/components/facts.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { OrganizationLink } from '#web/components/names.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { None, Section } from '#web/components/section.tsx'
import { Who } from '#web/components/who.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { Crumbs } from '#web/components/crumbs.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { FactTable, fieldName } from '#web/pages/history/fact-changes.tsx'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'
import { NO_PARTIES, PartyDecisions, ProposedParties, type TypedParties } from './proposed-parties.tsx'
import { ReasonField, type TypedReason } from './reason-field.tsx'
import { SideBySide, wordsOf } from './side-by-side.tsx'
import { SubjectName, subjectText } from './subject-name.tsx'

function dayText(at: string, lang: Language): string {
  return formatDate(lang, { text: at.slice(0, 10) })
}

function Summary({ submission, lang }: { submission: SubmissionView; lang: Language }) {
  const { stewardship: { submission: t, queue, waits }, history } = messagesFor(lang)
  const { organization, post, submittedAt, answers, notices, state, waited, explanation } = submission
  const confirmed = answers.filter(({ answer }) => answer === 'confirmed').length
  const posts: Readonly<Record<string, string>> = history.posts
  return (
    <Facts facts={[
      { term: t.sentBy, wide: true, value: organization === null ? queue.notOnRecord : <><OrganizationLink organization={organization} lang={lang} />{post !== null && <span class="meta"> · {posts[post] ?? post}</span>}</> },
      { term: t.waitsSince, value: submittedAt !== null && <>{dayText(submittedAt, lang)}{state === 'submitted' && <span class="meta"> · {waits(waited)}</span>}</> },
      { term: t.answersTerm, value: answers.length === 0 ? t.noneAsked : queue.answers(confirmed, answers.length) },
      { term: t.noticesTerm, value: notices.length === 0 ? t.noneFound : <a href="#notices">{queue.notices(notices.length)}</a> },
      { term: t.state, value: t.states[state] },
      { term: t.explanation, value: explanation !== null && <q>{explanation}</q>, wide: true },
    ]} />
  )
}

function Proposal({ submission, lang }: { submission: SubmissionView; lang: Language }) {
  const t = messagesFor(lang).stewardship.submission
  const { proposed, published, operation, readByAuthor, kind } = submission
  const words = { ...wordsOf(kind, new Map(submission.named.map((one) => [one.id, one])), lang), proposed: new Map(submission.proposedParties.map(({ id, fact }) => [id, fact.names])) }
  if (operation === 'withdraw') return <Section id="proposal" title={t.proposal}><p><b>{t.removes}</b></p><FactTable fact={published?.fact ?? proposed} words={words} /></Section>
  if (published === null) return <Section id="proposal" title={t.proposal}><FactTable fact={proposed} words={words} /></Section>
  return (
    <>
      {readByAuthor !== null && <Section id="meanwhile" title={t.meanwhile}><SideBySide before={readByAuthor} after={published.fact} columns={t.meanwhileColumns} words={words} /></Section>}
      <Section id="proposal" title={t.comparison}><SideBySide before={published.fact} after={proposed} columns={{ before: t.columns.published, after: t.columns.proposed }} words={words} /></Section>
    </>
  )
}

function Notices({ submission: { notices }, lang }: { submission: SubmissionView; lang: Language }) {
  const t = messagesFor(lang).stewardship.submission
  const kinds: Readonly<Record<string, string>> = t.noticeKinds
  if (notices.length === 0) return null
  return (
    <Section id="notices" title={t.notices} note={t.noticesLede}>
      <ul class="plain">{notices.map(({ kind, found, field }) => {
        const [name = '', part = null] = field?.replace(/^(title|summary)-/, '$1 ').split(' ') ?? []
        return <li><MixedList items={[<b>{kinds[kind] ?? kind}</b>, <q>{found}</q>, field !== undefined && fieldName({ field: name, part, before: [], after: [] }, lang)]} /></li>
      })}</ul>
    </Section>
  )
}

function Alike({ submission, lang }: { submission: SubmissionView; lang: Language }) {
  const t = messagesFor(lang).stewardship.submission
  const { duplicates, likeTies } = submission
  if (duplicates.length + likeTies.length === 0) return <Section id="alike" title={t.alike}><None text={t.alikeNone} /></Section>
  return (
    <Section id="alike" title={t.alike}>
      <ul class="rows">
        {duplicates.map(({ organization, likeness, reasons }) => <li><Who organization={organization} lang={lang}><p class="meta"><MixedList items={[<b>{t[likeness]}</b>, ...reasons.map(({ kind, text }) => `${t.alikeReasons[kind]}: ${text}`)]} /></p></Who></li>)}
        {likeTies.map((one) => (
          <li><div>
            <TieTitle title={one.tie.title} to={href(one.kind === 'alliance' ? PATHS.alliance : PATHS.exchange, { lang, id: one.tie.id })} lang={lang} />
            <p class="meta"><MixedList items={[one.kind === 'alliance' ? label('alliance-kinds', one.tie.kind, lang) : label('modalities', one.tie.modality, lang), messagesFor(lang).common.counts.parties(one.tie.parties), one.tie.start !== null && formatDate(lang, one.tie.start)]} /></p>
          </div></li>
        ))}
      </ul>
    </Section>
  )
}

function answerText({ answer, askedAt, answeredAt, isAtDesk }: EarlyAnswer, lang: Language): string {
  const t = messagesFor(lang).stewardship.submission
  if (answer === null && isAtDesk) return t.atDesk
  return answer === null || answeredAt === null ? t.noAnswer(dayText(askedAt, lang)) : t.answered(t.answer[answer], dayText(answeredAt, lang))
}

function Answers({ submission: { answers }, lang }: { submission: SubmissionView; lang: Language }) {
  const t = messagesFor(lang).stewardship.submission
  return (
    <Section id="answers" title={t.answers}>
      {answers.length === 0 ? <None text={t.answersNone} /> : (
        <ul class="rows">{answers.map((one) => (
          <li><div>{typeof one.organization === 'string' ? one.organization : <OrganizationLink organization={one.organization} lang={lang} />}{one.note !== null && <p class="meta" lang={pickText(one.note, lang).lang}><q>{pickText(one.note, lang).text}</q></p>}{one.nearness !== null && <p class="meta"><b>{t.near[one.nearness]}</b></p>}</div><p class="end">{answerText(one, lang)}</p></li>
        ))}</ul>
      )}
    </Section>
  )
}

function DecisionForms({ frame, submission, typed, chosen }: { frame: Frame; submission: SubmissionView; typed: TypedReason; chosen: TypedParties }) {
  const { lang } = frame
  const t = messagesFor(lang).stewardship.submission
  const { id, revision, hindrance, reason } = submission
  const action = href(PATHS.submission, { lang, id })
  const isRegistration = submission.kind === 'organization' && submission.operation === 'create'
  const mayRefuse = hindrance !== 'not-waiting' && hindrance !== 'own-organization'
  return (
    <Section id="decide" title={t.decide}>
      {hindrance !== null && <p><b>{t.hindrances[hindrance]}</b></p>}
      {hindrance === 'not-waiting' && reason !== null && <p class="meta">{t.reasonWas(reason)}</p>}
      {hindrance === null && (
        <Form frame={frame} action={action}>
          <input type="hidden" name="revision" value={String(revision)} />
          <PartyDecisions proposed={submission.proposedParties} typed={chosen} lang={lang} />
          <p class="hint">{t.publishHint}</p>
          <p class="acts"><Button name="do" value="publish">{t.publish}</Button></p>
        </Form>
      )}
      {mayRefuse && (
        <Form frame={frame} action={action}>
          <input type="hidden" name="revision" value={String(revision)} />
          <ReasonField lang={lang} label={t.reason} hint={t.reasonHint} typed={typed} />
          <p class="hint">{isRegistration ? t.discardRegistrationHint : t.discardHint}</p>
          <p class="acts">{!isRegistration && <Button quiet name="do" value="return">{t.sendBack}</Button>}<Button quiet name="do" value="discard">{t.discard}</Button></p>
        </Form>
      )}
    </Section>
  )
}

/** A submission with all that a steward decides by, and the decision. `notDone`: why what she pressed was not done: it was changed or decided meanwhile, or it does not hold any more. */
export function SubmissionPage({ frame, submission, typed, chosen = NO_PARTIES, notDone = null }: { frame: Frame; submission: SubmissionView; typed: TypedReason; chosen?: TypedParties; notDone?: 'conflict' | 'unfit' | null }) {
  const faults = [...chosen.faults, ...typed.faults]
  const { lang } = frame
  const { stewardship: { submission: t, kinds, back, queue }, forms } = messagesFor(lang)
  const { id, kind, operation, request, hindrance } = submission
  const title = subjectText(submission, kinds[kind], lang)
  return (
    <Page frame={frame} title={faults.length > 0 ? `${forms.error} ${title}` : title} description={t.description} address={(other) => href(PATHS.submission, { lang: other, id })} isHidden>
      <Crumbs items={[{ label: back, href: href(PATHS.stewardship, { lang }) }, { label: queue.title, href: href(PATHS.submissions, { lang }) }]} lang={lang} />
      {notDone !== null && <div class="sum" role="alert"><p><b>{t[notDone]}</b></p></div>}
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head">
        <p class="kind"><b>{t.heading[operation]}</b><span aria-hidden="true">·</span><span>{kinds[kind]}</span></p>
        <h1><SubjectName subject={submission} otherwise={kinds[kind]} lang={lang} /></h1>
        <Summary submission={submission} lang={lang} />
        {request !== null && <p><RichText text={t.request} links={{ request: href(PATHS.request, { lang, id: request }) }} /></p>}
        {hindrance !== null && <p class="said bad"><b>{t.hindrances[hindrance]}</b></p>}
        <p class="acts"><a href="#decide">{t.toDecision}</a></p>
      </div>
      <Proposal submission={submission} lang={lang} />
      <ProposedParties proposed={submission.proposedParties} lang={lang} />
      <Notices submission={submission} lang={lang} />
      <Answers submission={submission} lang={lang} />
      <Alike submission={submission} lang={lang} />
      <DecisionForms frame={frame} submission={submission} typed={typed} chosen={chosen} />
    </Page>
  )
}

import type { Language } from '#db/reference/languages.ts'
import type { About, Question, Voice } from '#functions/confirmations/schema.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import { OrganizationName } from '#web/components/names.tsx'
import { PartyNote, PartySays } from '#web/components/party-says.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { AnswerFaults, AnswerForm, type TypedAnswer } from './answer-form.tsx'
import { asksText } from './asks-text.ts'
import { TieFacts, TieInFull } from './tie-in-full.tsx'

/** Where a question is answered. */
export function answerPath(about: About, lang: Language): string {
  return about.of === 'tie' ? href(PATHS.tieAnswer, { lang, kind: about.kind, id: about.id }) : href(PATHS.contributionAnswer, { lang, id: about.id })
}

function publicPath(about: About, lang: Language): string | null {
  if (about.of !== 'tie') return null
  return href(about.kind === 'alliance' ? PATHS.alliance : PATHS.exchange, { lang, id: about.id })
}

/** For whom she answers, where she speaks for several parties. */
function Voices({ question, voice, lang }: { question: Question; voice: Voice; lang: Language }) {
  const t = messagesFor(lang).answers
  if (question.voices.length < 2) return null
  return (
    <nav class="meta" aria-label={t.for}>
      <b>{t.for}</b>{' '}
      {question.voices.map(({ party }, i) => (
        <>{i > 0 && ' · '}{party.id === voice.party.id ? <b aria-current="true"><OrganizationName names={party.names} lang={lang} /></b>
          : <a href={`${answerPath(question.about, lang)}?for=${party.id}`} aria-label={t.answerFor(displayName(party.names, lang).text)}><OrganizationName names={party.names} lang={lang} /></a>}</>
      ))}
    </nav>
  )
}

function Thanks({ about, lang }: { about: About; lang: Language }) {
  const t = messagesFor(lang).answers.done
  const page = publicPath(about, lang)
  return (
    <div class="told" role="status">
      <p><b>{t.title}</b> {page === null ? t.waiting : t.public}</p>
      <p>{page !== null && <><a href={page}>{t.seePublic}</a>{' · '}</>}<a href={href(PATHS.inbox, { lang })}>{t.inbox}</a></p>
    </div>
  )
}

/** What somebody else did meanwhile, and what she had typed. */
export function ChangedMeanwhile({ typed, lang }: { typed: TypedAnswer; lang: Language }) {
  const t = messagesFor(lang).answers
  return (
    <div class="sum" role="alert" aria-labelledby="sum-title">
      <h2 id="sum-title">{t.again}</h2>
      <p>{t.changedMeanwhile}</p>
      {typed.note !== '' && <><p><b>{t.typed}</b></p><blockquote><p>{typed.note}</p></blockquote></>}
    </div>
  )
}

/** The page on which somebody answers for a party: the question in a sentence, the facts on a few lines, the buttons; below, the tie in full. */
export function AnswerPage({ frame, question, voice, typed = null, isDone = false }: { frame: Frame; question: Question; voice: Voice; typed?: TypedAnswer | null; isDone?: boolean }) {
  const { lang } = frame
  const t = messagesFor(lang).answers
  const title = pickText(question.title, lang).text
  const { said } = voice.party
  return (
    <Page frame={frame} title={`${t.title} · ${title}`} description={t.title} address={(other) => answerPath(question.about, other)} isHidden>
      <AnswerFaults frame={frame} typed={typed} />
      {typed && typed.fault === null && <ChangedMeanwhile typed={typed} lang={lang} />}
      {isDone && <Thanks about={question.about} lang={lang} />}
      <div class="head">
        <p class="kind">{t.title}</p>
        <h1><TextIn texts={question.title} lang={lang} /></h1>
        <Voices question={question} voice={voice} lang={lang} />
        {said.attestation === 'silent' ? <p class="lede">{asksText(question, voice, lang)}</p>
          : <div><p class="lede">{t.you} <PartySays said={said} lang={lang} /></p><PartyNote said={said} lang={lang} /><p class="meta">{t.change}</p></div>}
        <TieFacts question={question} lang={lang} />
      </div>
      <AnswerForm frame={frame} action={answerPath(question.about, lang)} voice={voice} typed={typed} />
      <TieInFull question={question} lang={lang} />
    </Page>
  )
}

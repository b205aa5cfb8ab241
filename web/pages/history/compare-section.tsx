import { formatDate } from '#functions/core/format-date.ts'
import type { Language } from '#db/reference/languages.ts'
import type { RevisionView } from '#functions/revisions/schema.ts'
import { None, Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { ChangeTable } from './fact-changes.tsx'
import type { FactWords } from './fact-value.tsx'

/** Two revisions, the older first. */
export interface Compared { readonly from: RevisionView; readonly to: RevisionView }

type Moment = Pick<RevisionView, 'number' | 'at'>

function momentText({ number, at }: Moment, lang: Language): string {
  const t = messagesFor(lang).history
  return t.compare.moment(number, t.time(formatDate(lang, { text: at.slice(0, 10) }), at.slice(11, 16)))
}

function Moments({ name, label, moments, chosen, lang }: { name: string; label: string; moments: readonly Moment[]; chosen: number | undefined; lang: Language }) {
  return (
    <div>
      <label for={`compare-${name}`}>{label}</label>
      <select id={`compare-${name}`} name={name}>{moments.map((moment) => <option value={String(moment.number)} selected={moment.number === chosen}>{momentText(moment, lang)}</option>)}</select>
    </div>
  )
}

/** Where two revisions are chosen to be compared; nothing where there is one only. */
export function CompareForm({ action, moments, compared, lang }: { action: string; moments: readonly Moment[]; compared: Compared | null; lang: Language }) {
  if (moments.length < 2) return null
  const t = messagesFor(lang).history.compare
  return (
    <form action={action} class="compare" aria-labelledby="compare-title">
      <p id="compare-title"><b>{t.title}</b></p>
      <div class="filter-line">
        <Moments name="from" label={t.from} moments={moments} chosen={compared?.from.number ?? moments.at(-2)?.number} lang={lang} />
        <Moments name="to" label={t.to} moments={moments} chosen={compared?.to.number ?? moments.at(-1)?.number} lang={lang} />
        <button class="quiet">{t.button}</button>
        {compared !== null && <a href={action}>{t.clear}</a>}
      </div>
    </form>
  )
}

/** What differs between two revisions. `compared` null: one of them is not there. */
export function CompareSection({ compared, words }: { compared: Compared | null; words: FactWords }) {
  const t = messagesFor(words.lang).history.compare
  if (compared === null) return <Section id="compared" title={t.title}><None text={t.none} /></Section>
  const { from, to } = compared
  return (
    <Section id="compared" title={t.of(from.number, to.number)} note={t.note(momentText(from, words.lang), momentText(to, words.lang))}>
      <ChangeTable before={from.after} after={to.after} words={words} />
    </Section>
  )
}

import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { SourceView } from '#functions/core/view.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { safeUrl } from '#functions/core/url.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { ageOf, agesFrom } from '#functions/upkeep/rules.ts'
import { AgeMark } from './age.tsx'
import { DateText } from './date-text.tsx'
import { MixedList } from './mixed-list.tsx'
import type { Child } from 'hono/jsx'

const SHOWN_ADDRESS_LENGTH = 72

/** An address as it is read: without scheme and `www.`, cut in the middle of nowhere only when it is long. It is an address, not a title. */
function addressText(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
  return bare.length <= SHOWN_ADDRESS_LENGTH ? bare : `${bare.slice(0, SHOWN_ADDRESS_LENGTH - 1)}…`
}

/** One source as a link: its own title, else its address (titles are never composed). One that does not answer any more is a text. */
export function SourceLink({ source, isDead = false }: { source: SourceView; isDead?: boolean }) {
  const address = isDead ? null : safeUrl(source.url)
  const text = source.title ?? addressText(source.url)
  return address === null ? <span>{text}</span> : <a href={address} rel="external">{text}</a>
}

/** The sources of a record: link, host, date and kind of each. `about` may add what a source supports, by its address; `unanswered` has those that did not answer, with the day. */
export function Sources({ sources, lang, about, unanswered = {} }: { sources: readonly SourceView[]; lang: Language; about?: { readonly [url: string]: Child }; unanswered?: { readonly [url: string]: string } }) {
  const { common: t, upkeep } = messagesFor(lang)
  const dead = (url: string) => (Object.hasOwn(unanswered, url) ? unanswered[url] : undefined)
  const deadText = (day: string | undefined) => day !== undefined && <b>{upkeep.sources.unanswered(formatDate(lang, { text: day }))}</b>
  if (sources.length === 0) return null
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li>
          <SourceLink source={source} isDead={dead(source.url) !== undefined} /><br />
          <span class="meta"><MixedList items={[source.host, source.date ? <DateText date={source.date} lang={lang} /> : t.dates.none, lowerFirst(label('source-kinds', source.kind, lang)), about?.[source.url], deadText(dead(source.url))]} /></span>
        </li>
      ))}
    </ol>
  )
}

/** The line under a record or a list that says where it stands and in what other forms it can be had. */
export function SourceLine({ children }: { children: Child | Child[] }) {
  return <p class="source">{children}</p>
}

/** Since when a record is here, who last checked it, and that it asks for a check or is dormant. `checkedOn` null: nobody with standing yet. */
export function RecordLine({ recordedOn, checkedOn, contested, day, lang, children }: { recordedOn: string; checkedOn: string | null; contested: boolean; /** today */ day: string; lang: Language; children?: Child | Child[] }) {
  const t = messagesFor(lang).common.sources
  return (
    <>
      {ageOf(agesFrom({ checkedOn, recordedOn }), day) !== 'fresh' && <p class="standing"><AgeMark from={agesFrom({ checkedOn, recordedOn })} day={day} lang={lang} sentence /></p>}
      <p class="source">
        {t.recorded(formatDate(lang, { text: recordedOn }))} {checkedOn === null ? t.neverChecked : t.checked(formatDate(lang, { text: checkedOn }))}
        {contested && <> <strong>{t.contested}</strong></>}
        {children !== undefined && <>{' '}{children}</>}
      </p>
    </>
  )
}

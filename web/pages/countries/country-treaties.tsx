import type { Language } from '#db/reference/languages.ts'
import { label, longLabel } from '#db/reference/terms.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { safeUrl } from '#functions/core/url.ts'
import type { SourceView } from '#functions/core/view.ts'
import type { CountryView } from '#functions/countries/schema.ts'
import { isFromDepositary } from '#functions/treaties/rules.ts'
import type { RatificationView } from '#functions/treaties/schema.ts'
import { DateText } from '#web/components/date-text.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None, Section, TableRegion } from '#web/components/section.tsx'
import { SourceLine } from '#web/components/sources.tsx'
import { LanguageMark, TextIn } from '#web/components/text-in.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** A note that says no more than the status "bound; the source does not say how" does. */
const SAID_BY_STATUS = 'source does not tell ratification from accession'

const SIGNED = /^signed (\d{4}-\d{2}-\d{2})$/

/** Where a source is found, in few words: its host, and on GitHub the repository too. */
function placeOf({ url, host }: SourceView): string {
  return host === 'github.com' ? [host, ...new URL(url).pathname.split('/').slice(1, 3)].join('/') : host
}

/** Its standing in words. "None" is true only of the day that the source describes, and is said with it. */
function statusText({ status, asOf }: RatificationView, lang: Language): string {
  const t = messagesFor(lang).countries.page.treaties
  if (status !== 'none') return longLabel('ratification-statuses', status, lang)
  return asOf === null ? t.notFoundUndated : t.notFound(formatDate(lang, asOf))
}

/** A note of the source: the day of signature as a sentence, anything else as it was written. */
function Note({ note, lang }: { note: string; lang: Language }) {
  const day = SIGNED.exec(note)?.[1]
  if (day !== undefined) return <p class="meta">{messagesFor(lang).countries.page.treaties.signedOn(formatDate(lang, { text: day }))}</p>
  return <p class="meta"><span lang={lang === 'en' ? undefined : 'en'}>{note}</span><LanguageMark textLang="en" lang={lang} /></p>
}

function Row({ ratification, lang }: { ratification: RatificationView; lang: Language }) {
  const t = messagesFor(lang).countries.page.treaties
  const { instrument, date, dateKind, asOf, note, sources } = ratification
  return (
    <tr>
      <th scope="row"><span class="name"><TextIn texts={instrument.title} lang={lang} /></span>{instrument.acronyms.length > 0 && <p class="meta">{instrument.acronyms.join(', ')}</p>}</th>
      <td data-l={t.columns.status}>{statusText(ratification, lang)}{!isFromDepositary(sources) && <p class="meta">{t.secondary}</p>}{note !== null && note !== SAID_BY_STATUS && <Note note={note} lang={lang} />}</td>
      <td data-l={t.columns.date}>{date === null ? t.noDate : <MixedList items={[<DateText date={date} lang={lang} style="short" />, dateKind !== null && lowerFirst(label('ratification-date-kinds', dateKind, lang))]} />}</td>
      <td data-l={t.columns.asOf}>{asOf === null ? t.noDate : <DateText date={asOf} lang={lang} style="short" />}</td>
      <td data-l={t.columns.source}><MixedList items={sources.map((source) => {
        const address = safeUrl(source.url)
        return address === null ? placeOf(source) : <a href={address} rel="external">{placeOf(source)}</a>
      })} /></td>
    </tr>
  )
}

/** The treaties of which a source tells the country's standing: what, since when and what that date is, on which day the source looked, and the source. */
export function CountryTreaties({ country, lang }: { country: CountryView; lang: Language }) {
  const { common, countries: { page: { treaties: t } } } = messagesFor(lang)
  const { columns } = t
  return (
    <Section id="treaties" title={t.title} note={t.note}>
      {country.ratifications.length === 0 ? <None text={t.none} /> : (
        <>
          <TableRegion name={common.table(t.title)}>
            <table class="stack treaties">
              <thead><tr><th scope="col">{columns.instrument}</th><th scope="col">{columns.status}</th><th scope="col">{columns.date}</th><th scope="col">{columns.asOf}</th><th scope="col">{columns.source}</th></tr></thead>
              <tbody>{country.ratifications.map((ratification) => <Row ratification={ratification} lang={lang} />)}</tbody>
            </table>
          </TableRegion>
          <SourceLine>{t.foot}</SourceLine>
        </>
      )}
    </Section>
  )
}

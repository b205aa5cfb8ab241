import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { safeUrl } from '#functions/core/url.ts'
import type { CountryView } from '#functions/countries/schema.ts'
import type { LawView } from '#functions/laws/schema.ts'
import { DateText } from '#web/components/date-text.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None, Section } from '#web/components/section.tsx'
import { langOf, LanguageMark, TextIn } from '#web/components/text-in.tsx'
import { messagesFor } from '#web/locales/messages.ts'

function Law({ law, lang }: { law: LawView; lang: Language }) {
  const { countries: { page } } = messagesFor(lang)
  const links = law.sources.map((source) => {
    const address = safeUrl(source.url)
    return address === null ? page.source(source.host) : <a href={address} rel="external">{page.source(source.host)}</a>
  })
  return (
    <li>
      <div>
        <h3 class="name"><span lang={langOf(law.titleLanguage, lang)}>{law.title}</span><LanguageMark textLang={law.titleLanguage} lang={lang} /></h3>
        <p class="meta"><MixedList items={[law.number, law.date === null ? page.laws.undated : <DateText date={law.date} lang={lang} />, ...law.topics.map((topic) => lowerFirst(label('law-topics', topic, lang)))]} /></p>
        {law.summary !== null && <p><TextIn texts={law.summary} lang={lang} /></p>}
        <p class="source"><MixedList items={links} /></p>
      </div>
      <p class="end">{page.laws.status[law.status]}</p>
    </li>
  )
}

/** The laws on record, the latest first; whether a law is in force is said only as its source says it. */
export function CountryLaws({ country, lang }: { country: CountryView; lang: Language }) {
  const t = messagesFor(lang).countries.page.laws
  return (
    <Section id="laws" title={t.title} note={t.note}>
      {country.laws.length === 0 ? <None text={t.none} /> : <ul class="rows ties">{country.laws.map((law) => <Law law={law} lang={lang} />)}</ul>}
    </Section>
  )
}

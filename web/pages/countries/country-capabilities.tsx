import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { CapabilityView } from '#functions/capabilities/schema.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { safeUrl } from '#functions/core/url.ts'
import type { CountryView } from '#functions/countries/schema.ts'
import { DateText } from '#web/components/date-text.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { OrganizationLink } from '#web/components/names.tsx'
import { None, Section } from '#web/components/section.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** One thing offered or needed: what, on which line, whose, who says so and when, and the source. */
function Capability({ capability, country, lang }: { capability: CapabilityView; country: string; lang: Language }) {
  const { common, countries: { page: { capabilities: t } } } = messagesFor(lang)
  const { note, workLine, mnrCapability, organization, statedBy, statedOn, sources } = capability
  const links = sources.map((source) => {
    const address = safeUrl(source.url)
    return address === null ? source.host : <a href={address} rel="external">{source.host}</a>
  })
  return (
    <li>
      <div>
        <p><TextIn texts={note} lang={lang} full /></p>
        {organization.id !== country && <p class="meta"><OrganizationLink organization={organization} lang={lang} /></p>}
        <p class="meta"><MixedList items={[label('work-lines', workLine, lang), mnrCapability !== null && lowerFirst(label('mnr-capabilities', mnrCapability, lang))]} /></p>
        <p class="meta"><MixedList items={[statedBy === null ? t.byUnknown : t.by(statedBy), statedOn === null ? common.dates.none : <DateText date={statedOn} lang={lang} />, ...links]} /></p>
      </div>
    </li>
  )
}

function Column({ title, list, none, country, lang }: { title: string; list: readonly CapabilityView[]; none: string; country: string; lang: Language }) {
  return (
    <div>
      <h3>{title}</h3>
      {list.length === 0 ? <None text={none} /> : <ul class="rows told">{list.map((capability) => <Capability capability={capability} country={country} lang={lang} />)}</ul>}
    </div>
  )
}

/** What the organizations of a country offer and look for by their own word; in a section of its own, what others have noted (DESIGN §3.10). */
export function CountryCapabilities({ country, lang }: { country: CountryView; lang: Language }) {
  const t = messagesFor(lang).countries.page.capabilities
  const { code, offers, needs } = country
  const isNoted = offers.noted.length + needs.noted.length > 0
  return (
    <>
      <Section id="capabilities" title={t.title} note={t.note}>
        <div class="cols"><Column title={t.offers} list={offers.declared} none={t.noOffers} country={code} lang={lang} /><Column title={t.needs} list={needs.declared} none={t.noNeeds} country={code} lang={lang} /></div>
      </Section>
      {isNoted && (
        <Section id="noted" title={t.noted} note={t.notedNote}>
          <div class="cols"><Column title={t.notedOffers} list={offers.noted} none={t.noneNoted} country={code} lang={lang} /><Column title={t.notedNeeds} list={needs.noted} none={t.noneNoted} country={code} lang={lang} /></div>
        </Section>
      )}
    </>
  )
}

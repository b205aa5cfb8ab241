import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { CapabilityOfOrganization, OrganizationView } from '#functions/organizations/schema.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { safeUrl } from '#functions/core/url.ts'
import { DateText } from '#web/components/date-text.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { None, Section } from '#web/components/section.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

function Capability({ capability, lang }: { capability: CapabilityOfOrganization; lang: Language }) {
  const { common, organizations: { capabilities: t } } = messagesFor(lang)
  const { basis, direction, workLine, mnrCapability, statedBy, statedOn, note, sources } = capability
  const isNoted = basis === 'noted'
  const topic = <MixedList items={[label('work-lines', workLine, lang), mnrCapability !== null && lowerFirst(label('mnr-capabilities', mnrCapability, lang))]} />
  const who = statedBy === null ? t.byUnknown : t.by(statedBy)
  const when = statedOn === null ? common.dates.none : <DateText date={statedOn} lang={lang} />
  const links = sources.map((source) => {
    const address = safeUrl(source.url)
    return address === null ? source.host : <a href={address} rel="external">{source.host}</a>
  })
  return (
    <li>
      <div>
        <p><TextIn texts={note} lang={lang} full /></p>
        <p class="meta"><MixedList items={[isNoted && <b>{direction === 'offers' ? t.notedOffer : t.notedNeed}</b>, topic, isNoted && who, when, ...links]} /></p>
      </div>
    </li>
  )
}

/** What an organization offers and needs by its own word; apart from that, what others have noted, with who and when (DESIGN §3.10). */
export function OrganizationCapabilities({ organization, capabilities, lang }: { organization: OrganizationView; capabilities: readonly CapabilityOfOrganization[]; lang: Language }) {
  const t = messagesFor(lang).organizations.capabilities
  const { country, kind } = organization
  const declared = capabilities.filter((one) => one.basis === 'declared')
  const groups = [
    { title: t.offers, note: null, list: declared.filter((one) => one.direction === 'offers') },
    { title: t.needs, note: null, list: declared.filter((one) => one.direction === 'needs') },
    { title: t.noted, note: t.notedNote, list: capabilities.filter((one) => one.basis === 'noted') },
  ].filter(({ list }) => list.length > 0)
  const isOfCountry = country !== null && kind !== 'state' && kind !== 'territory'
  return (
    <Section id="capabilities" title={t.title}>
      {declared.length === 0 && <None text={t.none}>{isOfCountry ? <RichText text={t.country} links={{ country: href(PATHS.country, { lang, country }) }} /> : undefined}</None>}
      {groups.map(({ title, note, list }) => (
        <div class="part">
          <h3>{title}</h3>
          {note !== null && <p class="meta">{note}</p>}
          <ul class="rows told">{list.map((capability) => <Capability capability={capability} lang={lang} />)}</ul>
        </div>
      ))}
    </Section>
  )
}

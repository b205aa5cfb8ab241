import { countryName } from '#db/reference/countries.ts'
import { displayName } from '#functions/core/text.ts'
import type { OrganizationView } from '#functions/organizations/schema.ts'
import { sumsOf } from '#functions/organizations/sums.ts'
import { Contest } from '#web/components/contest.tsx'
import { Crumbs } from '#web/components/crumbs.tsx'
import { Section } from '#web/components/section.tsx'
import { RecordLine, Sources } from '#web/components/sources.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { OrganizationAlliances } from './organization-alliances.tsx'
import { OrganizationCapabilities } from './organization-capabilities.tsx'
import { OrganizationExchanges } from './organization-exchanges.tsx'
import { OrganizationHead, summaryText } from './organization-head.tsx'
import { organizationJsonLd } from './organization-json-ld.ts'
import { OrganizationNetwork } from './organization-network.tsx'
import { OrganizationPartners } from './organization-partners.tsx'

/** The page of one organization: what it is, its alliances and exchanges, with whom, what it offers and needs, and where all that comes from. */
export function OrganizationPage({ frame, organization }: { frame: Frame; organization: OrganizationView }) {
  const { lang } = frame
  const { common, organizations: t, statements } = messagesFor(lang)
  const { id, names, country, kind, sources, ties, partners = [], capabilities = [] } = organization
  const sums = sumsOf(organization)
  const name = displayName(names, lang).text
  const isPlace = kind === 'state' || kind === 'territory'
  const crumbs = [{ label: common.sections.organizations, href: href(PATHS.organizations, { lang }) }, ...(country === null || isPlace ? [] : [{ label: countryName(country, lang), href: href(PATHS.organizations, { lang }, { country }) }])]
  const self = { id, names, sector: organization.sector, kind, country }
  return (
    <Page frame={frame} title={name} description={`${name}. ${summaryText(sums, lang)}`} section="organizations" address={(lang) => href(PATHS.organization, { lang, id })} jsonLd={organizationJsonLd(organization, frame.origin, lang)}>
      <Crumbs items={crumbs} lang={lang} />
      <OrganizationHead organization={organization} sums={sums} lang={lang} />
      <Contest contested={organization.contested} replies={organization.replies} lang={lang} />
      <OrganizationAlliances alliances={ties?.alliances ?? []} organization={id} day={frame.day} lang={lang} />
      <OrganizationExchanges exchanges={ties?.exchanges ?? []} self={self} partners={partners.map((partner) => partner.organization)} day={frame.day} lang={lang} />
      <OrganizationNetwork organization={organization} frame={frame} lang={lang} />
      <OrganizationPartners partners={partners} lang={lang} />
      <OrganizationCapabilities organization={organization} capabilities={capabilities} lang={lang} />
      <Section id="sources" title={common.sources.title} note={sums.alliances + sums.exchanges > 0 ? t.sources.note : undefined}>
        <Sources sources={sources} lang={lang} unanswered={organization.unanswered} about={Object.fromEntries(sources.map((source) => [source.url, t.sources.supports]))} />
        <RecordLine recordedOn={organization.recordedOn} checkedOn={organization.checkedOn} contested={organization.contested} day={frame.day} lang={lang}>
          <a href={href(PATHS.organizationHistory, { lang, id })}>{common.sources.history}</a>{' · '}<a href={href(PATHS.partnerships, { lang, id })} rel="nofollow">{statements.link.partnerships}</a>{' · '}<a href={href(PATHS.calendarOfOrganization, { file: `${id}.ics` }, { lang })} rel="nofollow">{statements.link.calendar}</a>{' · '}<a href={href(PATHS.apiOrganization, { id }, { include: 'ties,partners,capabilities' })}>JSON</a>
          {!isPlace && <>{' · '}<a href={href(PATHS.joinOrganization, { lang, organization: id })} rel="nofollow">{messagesFor(lang).joining.ask.heading}</a></>}
          {' · '}<a href={href(PATHS.objectionNew, { lang }, { record: `organization/${id}` })} rel="nofollow">{messagesFor(lang).objections.link}</a>
        </RecordLine>
      </Section>
    </Page>
  )
}

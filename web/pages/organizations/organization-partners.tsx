import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { foldForSort } from '#functions/core/fold.ts'
import { displayName } from '#functions/core/text.ts'
import type { PartnerView } from '#functions/organizations/schema.ts'
import { Knot } from '#web/components/knot.tsx'
import { OrganizationLink } from '#web/components/names.tsx'
import { Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { inSight } from './organization-alliances.tsx'

function Partner({ partner, lang }: { partner: PartnerView; lang: Language }) {
  const { organization, ties } = partner
  return (
    <li class="who">
      <Knot sector={organization.sector} word={label('sectors', organization.sector, lang)} />
      <span><OrganizationLink organization={organization} lang={lang} /> <span class="meta">{messagesFor(lang).organizations.partners.ties(ties.length)}</span></span>
    </li>
  )
}

/** The organizations that share a tie with one, by name: never ranked (DESIGN §3.10). */
export function OrganizationPartners({ partners, lang }: { partners: readonly PartnerView[]; lang: Language }) {
  if (partners.length === 0) return null
  const t = messagesFor(lang).organizations.partners
  const sorted = partners.map((partner) => ({ partner, key: foldForSort(displayName(partner.organization.names, lang).text) })).toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ partner }) => partner)
  const { first, rest } = inSight(sorted)
  return (
    <Section id="partners" title={t.title} note={t.note}>
      <ul class="partners">{first.map((partner) => <Partner partner={partner} lang={lang} />)}</ul>
      {rest.length > 0 && <details class="rest"><summary>{t.more(rest.length)}</summary><ul class="partners">{rest.map((partner) => <Partner partner={partner} lang={lang} />)}</ul></details>}
    </Section>
  )
}

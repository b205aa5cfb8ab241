import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { EgoTie } from '#functions/network/ego-picture.ts'
import type { OrganizationView } from '#functions/organizations/schema.ts'
import { shortName } from '#web/components/names.tsx'
import { EgoFigure } from '#web/components/network/ego-picture.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** More ties than this do not fit a drawing that can be read. */
const MOST_TIES = 40

/** The ties as the drawing takes them: alliances with the numbers of their list, exchanges without, each with the partners that share it. */
export function egoTies({ ties, partners = [] }: OrganizationView): EgoTie[] {
  const members = new Map<string, EgoTie['members'][number][]>()
  for (const { organization, ties: shared } of partners) {
    for (const id of shared) members.set(id, [...(members.get(id) ?? []), { id: organization.id, sector: organization.sector }])
  }
  const tie = (id: string, number: number | null, evidence: EgoTie['evidence']): EgoTie => ({ id, number, evidence, members: members.get(id) ?? [] })
  return [
    ...(ties?.alliances ?? []).map(({ alliance }, i) => tie(alliance.id, i + 1, alliance.evidence)),
    ...(ties?.exchanges ?? []).map(({ exchange }) => tie(exchange.id, null, exchange.evidence)),
  ]
}

/** The network of one organization as a drawing, which says what the lists beside it say. Nothing is drawn where it has no ties. */
export function OrganizationNetwork({ organization, frame, lang }: { organization: OrganizationView; frame: Frame; lang: Language }) {
  const all = egoTies(organization)
  if (all.length === 0) return null
  const { common, organizations: { network: t } } = messagesFor(lang)
  const name = shortName(organization, lang)
  const drawn = all.slice(0, MOST_TIES)
  const alliances = drawn.filter((tie) => tie.number !== null).length
  const seen = new Set(drawn.flatMap((tie) => tie.members.map((member) => member.id))).size
  const source = common.figures.source(formatNumber(lang, frame.version), formatDate(lang, { text: frame.versionDay ?? frame.day }))
  return (
    <Section id="network" title={t.title} note={t.note}>
      <EgoFigure sector={organization.sector} name={name} ties={drawn} sentence={t.sentence(name, alliances, drawn.length - alliances, seen)} lang={lang}>
        {all.length > drawn.length && <>{t.drawn(drawn.length, all.length)} </>}{source} <a href={href(PATHS.network, { lang }, { focus: organization.id })}>{t.open}</a>
      </EgoFigure>
    </Section>
  )
}

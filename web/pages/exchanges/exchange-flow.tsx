import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { acronyms, displayName } from '#functions/core/text.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { ExchangeView } from '#functions/exchanges/schema.ts'
import { byPlace, sidesOf, type Part, type PlaceGroup } from '#functions/exchanges/sides.ts'
import { Knot } from '#web/components/knot.tsx'
import { langOf } from '#web/components/text-in.tsx'
import { href, PATHS } from '#web/paths.ts'
import { partVerb } from './part-verb.ts'

/** How a part is drawn on the cord: a knot for who gives, a ring for who helps, an arrow for who receives, both arrows for who teach each other. */
function drawn(part: Part): string | undefined {
  switch (part) {
    case 'offering': case 'convening': return undefined
    case 'receiving': return 'to'
    case 'taking-part': return 'at'
    case 'mutual': return 'both'
    default: return 'by'
  }
}

function Name({ organization, lang }: { organization: OrganizationBrief; lang: Language }) {
  const name = displayName(organization.names, lang)
  const isPlace = organization.kind === 'state' || organization.kind === 'territory'
  const acronym = isPlace ? undefined : acronyms(organization.names)[0]
  return (
    <>
      <Knot sector={organization.sector} /> <a href={href(PATHS.organization, { lang, id: organization.id })} lang={langOf(name.lang, lang)}>{name.text}</a>
      {acronym !== undefined && acronym !== name.text && !name.text.includes(acronym) && <> ({acronym})</>}
    </>
  )
}

function Place({ group, lang }: { group: PlaceGroup; lang: Language }) {
  const { country, state, organizations } = group
  const heading = state ? <b><Name organization={state} lang={lang} /></b> : country !== null && <b>{countryName(country, lang)}</b>
  return <li>{heading}{organizations.length > 0 && <ul>{organizations.map((organization) => <li><Name organization={organization} lang={lang} /></li>)}</ul>}</li>
}

/** Who gives, who supports and who receives, drawn as knots on a cord; read in that order. Two that teach each other stand on one cord with an arrow at both ends. */
export function ExchangeFlow({ exchange, lang }: { exchange: ExchangeView; lang: Language }) {
  const sides = sidesOf(exchange)
  return (
    <dl class="flow">
      {sides.map(({ part, organizations }, i) => (
        <div class={[drawn(part), i === sides.length - 1 && 'last'].filter(Boolean).join(' ') || undefined}>
          <dt>{partVerb(part, lang, organizations.length)}</dt>
          <dd><ul class={organizations.length > 6 ? 'side many' : 'side'}>{byPlace(organizations, lang).map((group) => <Place group={group} lang={lang} />)}</ul></dd>
        </div>
      ))}
    </dl>
  )
}

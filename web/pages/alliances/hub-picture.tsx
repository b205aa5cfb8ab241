import type { Language } from '#db/reference/languages.ts'
import { SECTORS } from '#db/reference/vocabularies.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import type { PartyView } from '#functions/core/view.ts'
import { dyeOf } from '#web/components/knot.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { placeParties, type Place } from './hub-places.ts'

/** Two parties need no picture. */
const DRAWN_FROM = 3
/** More parties than this make a picture of nothing but spokes. */
const DRAWN_AT_MOST = 150
const EDGE = 14

interface Spoke { readonly party: PartyView; readonly place: Place }

function knotPath(sector: PartyView['organization']['sector'], { x, y }: Place): string {
  switch (sector) {
    case 'government': return `M${x - 5.4} ${y - 5.4}h10.8v10.8h-10.8z`
    case 'civil-society': return `M${x - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z`
    case 'private-sector': return `M${x} ${y - 7}l7 7 -7 7 -7 -7z`
    case 'international': return `M${x} ${y - 7}l6.9 12.3h-13.8z`
  }
}

const rays = (spokes: readonly Spoke[]): string => spokes.map(({ place }) => `M0 0L${place.x} ${place.y}`).join('')

function Spokes({ spokes }: { spokes: readonly Spoke[] }) {
  const spoken = spokes.filter(({ party }) => party.attestation === 'claimed' || party.attestation === 'confirmed')
  const disputed = spokes.filter(({ party }) => party.attestation === 'disputed')
  const silent = spokes.filter(({ party }) => party.attestation === 'silent' || party.attestation === 'retracted')
  return (
    <>
      {silent.length > 0 && <path class="w soft" stroke-width="1.7" stroke-linecap="round" stroke-dasharray="0 4.6" d={rays(silent)} />}
      {disputed.length > 0 && <path class="w" stroke-width="2" stroke-dasharray="30 12" d={rays(disputed)} />}
      {spoken.length > 0 && <path class="w" stroke-width="2" d={rays(spoken)} />}
    </>
  )
}

/** The parties in the order of the picture, each organization once: those who observe or sponsor at the end, to stand further out. */
function inOrder(partyList: readonly PartyView[]): { readonly parties: readonly PartyView[]; readonly apart: number } {
  const once = partyList.filter((party, i) => partyList.findIndex((other) => other.organization.id === party.organization.id) === i)
  const isApart = ({ role }: PartyView) => role === 'observer' || role === 'sponsor'
  const apart = once.filter(isApart)
  const near = once.filter((party) => !isApart(party)).toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead') || SECTORS.indexOf(a.organization.sector) - SECTORS.indexOf(b.organization.sector))
  return near.length === 0 ? { parties: apart, apart: 0 } : { parties: [...near, ...apart], apart: apart.length }
}

/** The alliance as a hub and its parties around it; the table of the page says the same in words. Nothing for two parties or for too many. */
export function HubPicture({ alliance, lang }: { alliance: AllianceView; lang: Language }) {
  const t = messagesFor(lang).alliances.picture
  const { parties, apart } = inOrder(alliance.partyList)
  if (parties.length < DRAWN_FROM || parties.length > DRAWN_AT_MOST) return null
  const { places, radius } = placeParties(parties.length, apart)
  const spokes = parties.flatMap((party, i) => (places[i] ? [{ party, place: places[i] }] : []))
  const size = 2 * (radius + EDGE)
  const dyed = SECTORS.map((sector) => ({ sector, own: spokes.filter(({ party }) => party.organization.sector === sector) })).filter(({ own }) => own.length > 0)
  return (
    <figure class="fig hub-fig">
      <svg viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} role="img" aria-label={apart === 0 ? t.label(parties.length) : t.labelApart(parties.length, apart)}>
        <Spokes spokes={spokes} />
        {dyed.map(({ sector, own }) => <path class={dyeOf(sector)} d={own.map(({ place }) => knotPath(sector, place)).join('')} />)}
        <circle class="hub" r="10" />
      </svg>
      <figcaption>{t.key}</figcaption>
    </figure>
  )
}

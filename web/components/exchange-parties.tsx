import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { roleVerb } from '#db/reference/terms.ts'
import type { Modality, ParticipantRole } from '#db/reference/vocabularies.ts'
import { displayName } from '#functions/core/text.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { mutual } from '#functions/exchanges/rules.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { MixedList } from './mixed-list.tsx'
import { shortName } from './names.tsx'
import { langOf } from './text-in.tsx'

/** Roles in the order in which a line tells them. */
const ROLE_ORDER: readonly ParticipantRole[] = ['offering', 'second-provider', 'receiving', 'supporting', 'funder', 'host', 'observer']

/** Meetings in which someone convenes and others take part; in a joint project all do. */
const CONVENED: readonly Modality[] = ['regional-meeting', 'seminar']

/** A State or territory goes by its name, not by an acronym. */
function isPlace({ kind }: OrganizationBrief): boolean {
  return kind === 'state' || kind === 'territory'
}

/** Organizations on one line: short names, each in its language; the rest as a number. */
function Names({ organizations, most, lang }: { organizations: readonly OrganizationBrief[]; most: number; lang: Language }) {
  const shown = organizations.length <= most + 1 ? organizations : organizations.slice(0, most)
  const rest = organizations.length - shown.length
  return (
    <>
      {shown.map((organization, i) => {
        const { lang: nameLang, text: name } = displayName(organization.names, lang)
        const text = isPlace(organization) ? name : shortName(organization, lang)
        return <>{i > 0 && ', '}{text === name ? <span lang={langOf(nameLang, lang)}>{text}</span> : text}</>
      })}
      {rest > 0 && <> {messagesFor(lang).countries.more(rest)}</>}
    </>
  )
}

function groupsOf(exchange: ExchangeCard, lang: Language, country: string | null): { readonly verb: string; readonly organizations: readonly OrganizationBrief[] }[] {
  const t = messagesFor(lang).exchanges
  const { flow, modality } = exchange
  const { participants } = exchange
  const first = (organizations: readonly OrganizationBrief[]) => (country === null ? organizations : organizations.toSorted((a, b) => Number(b.country === country) - Number(a.country === country)))
  const takers = participants.map(({ organization, role }) => ({ organization: organization.id, role }))
  const both = flow === 'two-way' ? mutual(takers) : []
  const withRole = (role: ParticipantRole) => participants.filter((one) => one.role === role && !both.includes(one.organization.id)).map((one) => one.organization)
  const together = participants.filter((one, i) => both.includes(one.organization.id) && participants.findIndex((other) => other.organization.id === one.organization.id) === i).map((one) => one.organization)
  const joint = flow === 'contact' && !CONVENED.includes(modality)
  const groups = ROLE_ORDER.map((role) => {
    const organizations = joint && role === 'receiving' ? [] : joint && role === 'offering' ? [...withRole('offering'), ...withRole('receiving')] : withRole(role)
    const n = organizations.length
    const verb = flow !== 'contact' || (role !== 'offering' && role !== 'receiving') ? roleVerb('participant-roles', role, lang, n) : role === 'offering' && !joint ? t.convenes(n) : t.takesPart(n)
    return { verb, organizations }
  })
  return [{ verb: t.teachEachOther, organizations: together }, ...groups].filter(({ organizations }) => organizations.length > 0).map(({ verb, organizations }) => ({ verb, organizations: first(organizations) }))
}

/** Who takes part in an exchange and how, on one line: each role as a verb with up to `most` names. `items` stand after it on the same line; those of `country` are named first. */
export function ExchangeParties({ exchange, lang, most = 3, items = [], country = null }: { exchange: ExchangeCard; lang: Language; most?: number; items?: readonly Child[]; country?: string | null }) {
  const groups = groupsOf(exchange, lang, country).map(({ verb, organizations }) => <><b>{verb}</b> <Names organizations={organizations} most={most} lang={lang} /></>)
  return <p class="meta"><MixedList items={[...groups, ...items]} /></p>
}

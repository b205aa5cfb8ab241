import type { Language } from '#db/reference/languages.ts'
import { displayName } from '#functions/core/text.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import { sidesOf } from '#functions/exchanges/sides.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { partVerb } from '#web/pages/exchanges/part-verb.ts'
import { MixedList } from './mixed-list.tsx'
import { shortName } from './names.tsx'
import { langOf } from './text-in.tsx'

/** More than these in one part are counted, not named. */
const NAMED_AT_MOST = 3

/** A State or territory goes by its name, not by an acronym. */
function isPlace({ kind }: OrganizationBrief): boolean {
  return kind === 'state' || kind === 'territory'
}

/** Organizations on one line: short names, each in its language; the rest as a number. */
function Names({ organizations, lang }: { organizations: readonly OrganizationBrief[]; lang: Language }) {
  const shown = organizations.length <= NAMED_AT_MOST + 1 ? organizations : organizations.slice(0, NAMED_AT_MOST)
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

/** Who takes part in an exchange and how, on one line: each part as a verb with its names, those of `country` first. */
export function ExchangeParties({ exchange, country = null, lang }: { exchange: ExchangeCard; country?: string | null; lang: Language }) {
  const isOurs = (organization: OrganizationBrief): number => Number(country !== null && organization.country === country)
  const parts = sidesOf(exchange).map(({ part, organizations }) => (
    <><b>{messagesFor(lang).exchanges.toldOf(partVerb(part, lang, organizations.length))}</b> <Names organizations={organizations.toSorted((a, b) => isOurs(b) - isOurs(a))} lang={lang} /></>
  ))
  return <p class="meta"><MixedList items={parts} /></p>
}

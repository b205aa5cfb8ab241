import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { hasMatch } from '#functions/core/mark-words.ts'
import { acronyms, displayName, officialName, otherNames } from '#functions/core/text.ts'
import type { NameView } from '#functions/core/view.ts'
import type { OrganizationCard } from '#functions/organizations/schema.ts'
import { AgeMark } from '#web/components/age.tsx'
import { Knot } from '#web/components/knot.tsx'
import { Marked } from '#web/components/marked.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { langOf } from '#web/components/text-in.tsx'
import { placeText } from '#web/components/who.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** The second name of a row: one that was searched for where the first was not, else the official one where it differs. */
function secondName(names: readonly NameView[], lang: Language, words: readonly string[]): NameView | null {
  const shown = displayName(names, lang)
  const found = hasMatch(shown.text, words) ? undefined : otherNames(names, lang).find((name) => hasMatch(name.text, words))
  if (found) return found
  const official = officialName(names)
  return official.text === shown.text ? null : official
}

/** An organization in the directory: knot, name, where it belongs, another name, and how many ties it has. `words` are those searched for, folded. */
export function OrganizationRow({ organization, day, lang, words }: { organization: OrganizationCard; /** today */ day: string; lang: Language; words: readonly string[] }) {
  const { names, alliances, exchanges } = organization
  const { common, organizations: t } = messagesFor(lang)
  const shown = displayName(names, lang)
  const second = secondName(names, lang, words)
  const [acronym] = acronyms(names).toSorted((a, b) => Number(hasMatch(b, words)) - Number(hasMatch(a, words)))
  const isPlace = organization.kind === 'state' || organization.kind === 'territory'
  return (
    <li>
      <div class="who">
        <Knot sector={organization.sector} word={label('sectors', organization.sector, lang)} />
        <div>
          <a class="name" href={href(PATHS.organization, { lang, id: organization.id })} lang={langOf(shown.lang, lang)}><Marked text={shown.text} words={words} /></a>
          <p class="meta"><MixedList items={[acronym !== undefined && <b><Marked text={acronym} words={words} /></b>, !isPlace && placeText(organization.country, lang), label('organization-kinds', organization.kind, lang)]} /></p>
          {second && <p class="meta small" lang={langOf(second.lang, lang)}><Marked text={second.text} words={words} /></p>}
          <AgeMark from={organization.agesFrom} day={day} lang={lang} />
        </div>
      </div>
      <p class="end"><MixedList items={alliances + exchanges === 0 ? [t.noTies] : [alliances > 0 && common.counts.alliances(alliances), exchanges > 0 && common.counts.exchanges(exchanges)]} /></p>
    </li>
  )
}

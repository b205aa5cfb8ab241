import type { Language } from '#db/reference/languages.ts'
import { findCountry } from '#db/reference/countries.ts'
import { label } from '#db/reference/terms.ts'
import { displayName } from '#functions/core/text.ts'
import type { TypedOrganization } from '#functions/contributions/schema.ts'
import type { PartyName, PartyNames } from '#functions/contributions/view.ts'
import { Knot } from '#web/components/knot.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { OrganizationMeta } from '#web/components/who.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { kindText } from './kind-text.ts'

/** The name of a party as one text: for labels. */
export function partyText(parties: PartyNames, id: string, lang: Language): string {
  const party = parties.get(id)
  return party ? displayName(party.names, lang).text : id
}

/** What was typed of an organization that comes with the tie: where it belongs, what it is, and its site as text. */
function proposedFacts({ country, kind, website }: TypedOrganization, lang: Language): string[] {
  const known = findCountry(country)?.names[lang] ?? messagesFor(lang).common.regional
  return [known, kindText(kind, lang), website].filter((part) => part !== '')
}

/** A party where it is written down: its sign and name, no link away from the form, and who it is or that it is not on record yet. */
export function PartyLine({ party, isOwn = false, lang }: { party: PartyName; isOwn?: boolean; lang: Language }) {
  const t = messagesFor(lang).tieForm.who
  const { brief } = party
  const more = isOwn ? <b>{t.own}</b> : undefined
  return (
    <div class="who">
      {brief ? <Knot sector={brief.sector} word={label('sectors', brief.sector, lang)} /> : <span />}
      <div>
        <span class="name"><OrganizationName names={party.names} lang={lang} /></span>
        {brief ? <OrganizationMeta organization={brief} lang={lang} more={more} /> : <p class="meta"><MixedList items={[more, party.proposed === null ? t.awaited : t.comesWith, ...(party.proposed === null ? [] : proposedFacts(party.proposed, lang))]} /></p>}
      </div>
    </div>
  )
}

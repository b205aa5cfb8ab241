import type { Language } from '#db/reference/languages.ts'
import type { FormEntry } from '#functions/contributions/form-codec.ts'
import type { TieKind } from '#functions/contributions/schema.ts'
import type { PartyNames } from '#functions/contributions/view.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { entryName } from './entry-names.ts'
import { partyText } from './party-name.tsx'

/** The fields in which two versions of a form differ: each with its values there and here, joined where it has several. */
function differences(theirs: readonly FormEntry[], mine: readonly FormEntry[]): { readonly name: string; readonly theirs: string; readonly mine: string }[] {
  const valueIn = (entries: readonly FormEntry[], name: string) => entries.filter(([one, value]) => one === name && value !== '').map(([, value]) => value).join(', ')
  const names = [...new Set([...theirs, ...mine].map(([name]) => name))]
  return names.map((name) => ({ name, theirs: valueIn(theirs, name), mine: valueIn(mine, name) })).filter((one) => one.theirs !== one.mine)
}

/** Two versions of a form side by side, only the fields in which they differ. `names`: what each version is called. */
export function Differences({ theirs, mine, names, kind, parties, lang }: {
  theirs: readonly FormEntry[]; mine: readonly FormEntry[]; names: { readonly theirs: string; readonly mine: string }; kind: TieKind; parties: PartyNames; lang: Language
}) {
  const t = messagesFor(lang).tieForm.conflict
  const shown = (name: string, value: string) => (value === '' ? <span class="meta">{t.empty}</span> : /^party-\d+$/.test(name) ? partyText(parties, value, lang) : value)
  return (
    <table class="stack">
      <thead><tr><th scope="col">{t.field}</th><th scope="col">{names.theirs}</th><th scope="col">{names.mine}</th></tr></thead>
      <tbody>{differences(theirs, mine).map((one) => (
        <tr><th scope="row">{entryName(one.name, kind, lang) ?? one.name}</th><td data-label={names.theirs}>{shown(one.name, one.theirs)}</td><td data-label={names.mine}>{shown(one.name, one.mine)}</td></tr>
      ))}</tbody>
    </table>
  )
}

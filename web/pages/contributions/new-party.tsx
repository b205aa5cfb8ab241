import type { Language } from '#db/reference/languages.ts'
import { displayName } from '#functions/core/text.ts'
import { isBegun } from '#functions/contributions/proposed.ts'
import type { TieForm } from '#functions/contributions/schema.ts'
import type { PartySearch } from '#functions/contributions/view.ts'
import type { Duplicate } from '#functions/duplicates/schema.ts'
import { Choices, Select, TextField } from '#web/components/forms/fields.tsx'
import { Button } from '#web/components/forms/form.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { countryOptions, kindOptions, languageOptions } from '#web/pages/joining/organization-options.ts'
import { PartyLine } from './party-name.tsx'

/** The organizations on record that the new one may be: each can be added instead; that it is none of them is said with a box. */
function Duplicates({ duplicates, faults, lang }: { duplicates: readonly Duplicate[]; faults: readonly FormFault[]; lang: Language }) {
  const { tieForm: { who: t }, joining } = messagesFor(lang)
  if (duplicates.length === 0) return null
  return (
    <div class="aside">
      <h2>{joining.register.duplicates}</h2>
      <p>{t.new.duplicatesLede}</p>
      <ul class="partylist found">
        {duplicates.map(({ organization, reasons }) => (
          <li>
            <input type="hidden" name="new-seen" value={organization.id} />
            <div>
              <PartyLine party={{ id: organization.id, names: organization.names, brief: organization, proposed: null }} lang={lang} />
              <p class="meta"><MixedList items={[...new Set(reasons.map(({ kind }) => joining.register.reasons[kind]))]} /></p>
            </div>
            <button type="submit" class="quiet" name="do" value={`add:${organization.id}`}>{t.add}<span class="vh">: {displayName(organization.names, lang).text}</span></button>
          </li>
        ))}
      </ul>
      <Choices lang={lang} name="new-isOther" kind="many" label={joining.register.isOne} faults={faults} chosen={[]} choices={[{ value: 'yes', label: joining.register.isOther }]} />
    </div>
  )
}

/**
 * Names a party that is not on record: it is put on record with the tie. Folded until it is needed: a search that found nothing opens it, with the words of the search for a name.
 */
export function NewParty({ form, search, duplicates, faults, lang }: { form: TieForm; search: PartySearch | null; duplicates: readonly Duplicate[]; faults: readonly FormFault[]; lang: Language }) {
  const { tieForm: { who: t }, joining: { register } } = messagesFor(lang)
  const { adding } = form.who
  const from = search?.q ?? ''
  const isOpen = isBegun(adding) || search?.found.length === 0 || faults.some(({ field }) => field.startsWith('new-'))
  const text = { lang, faults, autocomplete: 'off' } as const
  return (
    <details class="field tuck" id="new" open={isOpen}>
      <summary>{t.new.summary}</summary>
      <div class="inset">
        <p class="hint">{t.new.lede}</p>
        <Duplicates duplicates={duplicates} faults={faults} lang={lang} />
        <input type="hidden" name="new-from" value={from} />
        <TextField {...text} name="new-name" label={register.official} hint={register.officialHint} value={isBegun(adding) ? adding.name : from} maxlength={300} />
        <Select lang={lang} name="new-lang" label={register.language} faults={faults} chosen={adding.lang || form.lang} choices={languageOptions(lang)} />
        <Select lang={lang} name="new-country" label={register.country} hint={register.countryHint} faults={faults} chosen={adding.country} choices={countryOptions(lang)} />
        <Select lang={lang} name="new-kind" label={register.kind} hint={register.kindHint} faults={faults} chosen={adding.kind} choices={kindOptions(lang)} />
        <TextField {...text} name="new-website" label={register.website} hint={t.new.websiteHint} isOptional value={adding.website} maxlength={2000} type="url" inputMode="url" />
        <p class="rowacts"><Button name="do" value="propose" quiet>{t.new.add}</Button>{isBegun(adding) && <Button name="do" value="forget" quiet>{t.new.forget}</Button>}</p>
      </div>
    </details>
  )
}

import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { NAME_KINDS, TEXT_STATUSES } from '#db/reference/vocabularies.ts'
import { nameRows } from '#functions/own-records/organization-form.ts'
import type { Written } from '#functions/own-records/schema.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { Select, TextField, type Option } from '#web/components/forms/fields.tsx'
import { Button } from '#web/components/forms/form.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { languageOptions } from '#web/pages/joining/organization-options.ts'

/** The languages that a name can have here: the four, any other, and that which it has. */
function options(lang: Language, chosen: string): Option[] {
  const offered = languageOptions(lang)
  if (chosen === '' || offered.some((one) => 'value' in one && one.value === chosen)) return offered
  const told: Readonly<Record<string, string>> = messagesFor(lang).common.inLanguage
  return [...offered, { value: chosen, label: told[chosen] ?? chosen }]
}

/** All names of an organization, a row for each and one more: its text, language, kind and where it comes from. A row without a text is no name. */
export function NameFields({ written, faults, lang }: { written: Written; faults: readonly FormFault[]; lang: Language }) {
  const t = messagesFor(lang).ownRecords.names
  const rows = nameRows(written)
  const last = rows > 0 && written.one(`name-${rows - 1}`) === '' ? rows : rows + 1
  return (
    <fieldset class="field names">
      <legend>{t.title}</legend>
      <p class="hint">{t.hint}</p>
      {Array.from({ length: last }, (_, i) => {
        const name = `name-${i}`
        const text = written.one(name)
        const nameLang = written.one(`${name}-lang`)
        return (
          <fieldset class="nameline">
            <legend class="vh">{t.row(i + 1)}</legend>
            <TextField lang={lang} name={name} label={t.text(i + 1)} faults={faults} value={text} maxlength={300} autocomplete="off" attributes={LANGUAGES.some((one) => one === nameLang && one !== lang) ? { lang: nameLang } : {}} />
            <Select lang={lang} name={`${name}-lang`} label={t.lang} faults={faults} choices={options(lang, nameLang)} chosen={nameLang || (text === '' ? lang : '')} />
            <Select lang={lang} name={`${name}-kind`} label={t.kind} faults={faults} choices={NAME_KINDS.map((value) => ({ value, label: label('name-kinds', value, lang) }))} chosen={written.one(`${name}-kind`)} />
            <Select lang={lang} name={`${name}-status`} label={t.status} faults={faults} choices={TEXT_STATUSES.map((value) => ({ value, label: label('text-statuses', value, lang) }))} chosen={written.one(`${name}-status`) || (text === '' ? 'original' : '')} />
          </fieldset>
        )
      })}
      <p><Button quiet name="do" value="add-name">{t.add}</Button></p>
    </fieldset>
  )
}

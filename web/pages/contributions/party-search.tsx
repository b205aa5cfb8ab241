import type { Language } from '#db/reference/languages.ts'
import { displayName } from '#functions/core/text.ts'
import type { PartySearch } from '#functions/contributions/view.ts'
import { faultOf, fieldId, type FormFault } from '#web/components/forms/fault.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { PartyLine } from './party-name.tsx'

function Found({ search, lang }: { search: PartySearch; lang: Language }) {
  const t = messagesFor(lang).tieForm.who
  if (search.found.length === 0) return <p class="none" id="found">{t.none(search.q)}</p>
  return (
    <div id="found" tabindex={-1}>
      <p class="meta">{t.found(search.total, search.q)}</p>
      <ul class="partylist found">
        {search.found.map((one) => (
          <li>
            <PartyLine party={{ id: one.id, names: one.names, brief: one, proposed: null }} lang={lang} />
            <button type="submit" class="quiet" name="do" value={`add:${one.id}`}>{t.add}<span class="vh">: {displayName(one.names, lang).text}</span></button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The search for another party: a button brings a list with a button each; with the island, suggestions while one types. */
export function PartySearchField({ search, faults, lang }: { search: PartySearch | null; faults: readonly FormFault[]; lang: Language }) {
  const t = messagesFor(lang).tieForm.who
  const id = fieldId('q')
  const fault = faultOf(faults, 'q')
  return (
    <div class={fault === undefined ? 'field' : 'field wrong'} data-party-picker data-suggestions={t.suggestions(2)} data-lang={lang}>
      <label for={id}>{t.search}</label>
      <p class="hint" id={`${id}-hint`}>{t.searchHint}</p>
      {fault !== undefined && <p class="err" id={`${id}-err`}><span class="vh">{messagesFor(lang).forms.error} </span>{fault}</p>}
      <div class="search">
        <input id={id} name="q" type="search" value={search?.q ?? ''} maxlength={200} autocomplete="off" aria-describedby={fault === undefined ? `${id}-hint` : `${id}-hint ${id}-err`} aria-invalid={fault === undefined ? undefined : 'true'} />
        <button type="submit" name="do" value="search">{t.button}</button>
      </div>
      {search && <Found search={search} lang={lang} />}
    </div>
  )
}

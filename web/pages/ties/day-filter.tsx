import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { FacetGroup } from '#web/components/facets.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** The field for the day on which a list is told, and what of the question no field shows: the order. */
export function DayFilter({ day, order, lang }: { day: string | undefined; order: 'name' | 'recent'; lang: Language }) {
  const t = messagesFor(lang).ties.day
  return (
    <fieldset>
      <legend>{t.legend}</legend>
      <label class="vh" for="activeOn">{t.label}</label>
      <input id="activeOn" name="activeOn" type="date" value={day} aria-describedby="activeOn-hint" />
      <p id="activeOn-hint" class="hint">{t.hint}</p>
      {order === 'recent' && <input type="hidden" name="order" value="recent" />}
    </fieldset>
  )
}

/** The day as a filter that can be seen and taken away. */
export function dayGroup(day: string | undefined, lang: Language): FacetGroup {
  const t = messagesFor(lang).ties.day
  return { name: 'activeOn', legend: t.legend, options: day === undefined ? [] : [{ value: day, label: t.chip(formatDate(lang, { text: day })), count: null, isChecked: true }] }
}

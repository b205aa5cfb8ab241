import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { formatNumber } from '#functions/core/number.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** How many values of a facet stand in sight; the rest is behind "show n more", unless it is just a few. */
const IN_SIGHT = 8
const A_FEW = 2

/** One value of a facet. `count` null: not counted; `sign` stands before the label. */
export interface FacetOption { readonly value: string; readonly label: string; readonly count: number | null; readonly isChecked: boolean; readonly sign?: Child }

/** One facet: the name of its query parameter and its values in the order shown. */
export interface FacetGroup { readonly name: string; readonly legend: string; readonly options: readonly FacetOption[] }

function Option({ name, option, lang }: { name: string; option: FacetOption; lang: Language }) {
  return (
    <label>
      <input type="checkbox" name={name} value={option.value} checked={option.isChecked} />
      <span>{option.sign}{option.sign !== undefined && ' '}{option.label}</span>
      {option.count !== null && <span class="n">{formatNumber(lang, option.count)}</span>}
    </label>
  )
}

function Group({ group, lang }: { group: FacetGroup; lang: Language }) {
  const inSight = group.options.length <= IN_SIGHT + A_FEW ? group.options.length : IN_SIGHT
  const first = group.options.filter((option, i) => option.isChecked || i < inSight)
  const rest = group.options.filter((option) => !first.includes(option))
  return (
    <fieldset>
      <legend>{group.legend}</legend>
      {first.map((option) => <Option name={group.name} option={option} lang={lang} />)}
      {rest.length > 0 && <details class="more"><summary>{messagesFor(lang).common.facets.more(rest.length)}</summary>{rest.map((option) => <Option name={group.name} option={option} lang={lang} />)}</details>}
    </fieldset>
  )
}

/**
 * The filters of a list: checkboxes with their counts and one button. Closed on a narrow page until opened, also when filters are on: `Picked` shows
 * those beside the results. Groups without values are left out.
 */
export function Facets({ groups, lang, children }: { groups: readonly FacetGroup[]; lang: Language; children?: Child }) {
  const t = messagesFor(lang).common.facets
  return (
    <details class="facets fold">
      <summary>{t.open}</summary>
      {groups.filter((group) => group.options.length > 0).map((group) => <Group group={group} lang={lang} />)}
      {children}
      <button class="quiet">{t.apply}</button>
    </details>
  )
}

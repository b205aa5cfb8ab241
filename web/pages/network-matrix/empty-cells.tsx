import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { isoDay } from '#functions/network/active-on.ts'
import type { EmptyCell } from '#functions/network/matrix/get-matrix.ts'
import { nodeName } from '#functions/network/names.ts'
import type { HubNetwork } from '#functions/network/schema.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { langOf } from '#web/components/text-in.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { groupName } from './cell-words.ts'
import type { MatrixParts } from './matrix-table.tsx'

function Organizations({ hub, nodes, lang }: { hub: HubNetwork; nodes: readonly number[]; lang: Language }) {
  return (
    <MixedList items={nodes.map((node) => {
      const name = nodeName(hub, node, lang)
      return <a href={href(PATHS.organization, { lang, id: hub.nodes.id[node] ?? '' })} lang={langOf(name.lang, lang)}>{name.text}</a>
    })} />
  )
}

function EmptyCellText({ empty: { cell, sameLine, sameGroup }, data: { hub, matrix }, frame: { lang } }: MatrixParts & { empty: EmptyCell }) {
  const t = messagesFor(lang).networkMatrix
  const group = groupName(matrix.by, cell.group, lang)
  const coverage = matrix.coverage[matrix.groups.indexOf(cell.group)]
  const checked = coverage?.checked ?? null
  const nearby = sameLine === null ? '' : joinWords(lang, [...new Set(sameLine.organizations.flatMap((node) => {
    const found = sameLine.groups.find((one) => matrix.by === 'country' ? hub.legend.countries[hub.nodes.country[node] ?? -1] === one : true)
    return found === undefined ? [] : sameLine.groups.length === 1 || matrix.by === 'country' ? [groupName(matrix.by, found, lang)] : []
  }))])
  return (
    <li>
      <h3>{t.corner(label('work-lines', cell.workLine, lang), group)}: {cell.declared.length > 0 ? t.gap : cell.others > 0 ? t.nothingActive : t.nothing}{cell.others > 0 && ` (${t.ended(cell.others)})`}</h3>
      {coverage && <p>{t.coverage(coverage.organizations, coverage.sites, checked === null ? null : formatDate(lang, { text: isoDay(checked) }))}</p>}
      {cell.declared.length > 0 && <p><b>{t.declaredBy}</b> <Organizations hub={hub} nodes={cell.declared} lang={lang} /></p>}
      {cell.noted.length > 0 && <p class="meta">{t.notedOf} <Organizations hub={hub} nodes={cell.noted} lang={lang} /></p>}
      <p>{sameLine === null ? t.noneNear : <>{nearby === '' ? t.sameLine(t.by.sector) : t.sameLine(nearby)} <Organizations hub={hub} nodes={sameLine.organizations} lang={lang} /></>}</p>
      {sameGroup !== null && <p>{t.sameGroup} <Organizations hub={hub} nodes={sameGroup.organizations} lang={lang} /></p>}
    </li>
  )
}

/** Each empty cell in words: how well it is covered, what is declared or noted, who works nearest. */
export function EmptyCells(parts: MatrixParts) {
  return <ul class="corners">{parts.data.empty.map((empty) => <EmptyCellText {...parts} empty={empty} />)}</ul>
}

import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { AllianceKind, Modality } from '#db/reference/vocabularies.ts'
import { foldForSort } from '#functions/core/fold.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { NetworkPageFilter } from '#functions/network/filter.ts'
import { yearOfDay } from '#functions/network/active-on.ts'
import { membersOf } from '#functions/network/ends.ts'
import { nodeName, tieTitle } from '#functions/network/names.ts'
import type { HubNetwork } from '#functions/network/schema.ts'
import type { Shown } from '#functions/network/shown.ts'
import { isLarge, partOf } from '#functions/network/table-rows.ts'
import { Knot } from '#web/components/knot.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { TableRegion } from '#web/components/section.tsx'
import { langOf } from '#web/components/text-in.tsx'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** What the tables are made of. */
export interface NetworkTableProps { readonly hub: HubNetwork; readonly shown: Shown; readonly lang: Language; readonly query: string }

type SortKey = NonNullable<NetworkPageFilter['sort']>

const COLUMNS: readonly SortKey[] = ['name', 'sector', 'country', 'alliances', 'exchanges', 'ties']

interface OrganizationRow { readonly node: number; readonly name: string; readonly lang: string; readonly sector: string; readonly country: string; readonly alliances: number; readonly exchanges: number }

function rowsOf({ hub, shown, lang }: NetworkTableProps): OrganizationRow[] {
  const regional = messagesFor(lang).common.regional
  return hub.nodes.id.map((_, node) => {
    const sector = hub.legend.sectors[hub.nodes.sector[node] ?? 0] ?? 'government'
    const country = hub.legend.countries[hub.nodes.country[node] ?? -1]
    const { text: name, lang: itsLang } = nodeName(hub, node, lang)
    return { node, name, lang: itsLang, sector, country: country === undefined ? regional : countryName(country, lang), alliances: shown.alliancesOf[node] ?? 0, exchanges: shown.exchangesOf[node] ?? 0 }
  })
}

/** Rows in the order asked for; a draw falls to the name. Numbers begin with the greatest. */
function sorted(rows: readonly OrganizationRow[], sort: SortKey): OrganizationRow[] {
  const keyed = rows.map((row) => ({ row, name: foldForSort(row.name), text: sort === 'sector' || sort === 'country' ? foldForSort(row[sort]) : '', number: sort === 'ties' ? row.alliances + row.exchanges : sort === 'alliances' || sort === 'exchanges' ? row[sort] : 0 }))
  return keyed.toSorted((a, b) => b.number - a.number || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.name < b.name ? -1 : 1)).map(({ row }) => row)
}

function Heading({ column, sort, query, lang }: { column: SortKey; sort: SortKey; query: string; lang: Language }) {
  const t = messagesFor(lang).network.table
  const words = { name: t.organization, sector: t.sector, country: t.country, alliances: t.alliances, exchanges: t.exchanges, ties: t.ties }[column]
  const isNumber = column === 'alliances' || column === 'exchanges' || column === 'ties'
  const direction = column === sort ? (isNumber ? 'descending' as const : 'ascending' as const) : undefined
  return <th scope="col" class={isNumber ? 'n' : undefined} aria-sort={direction}><a href={`${href(PATHS.network, { lang })}${withChanges(query, { sort: column, rows: null, tieRows: null })}#table`} data-sort={column}>{words}{direction ? (isNumber ? ' ↓' : ' ↑') : ''}</a></th>
}

/** The ways through a table that is too long for one page. */
function Parts({ part: { part, from, to, total }, parameter, anchor, query, lang }: { part: ReturnType<typeof partOf>; parameter: 'rows' | 'tieRows'; anchor: string; query: string; lang: Language }) {
  const address = (n: number) => `${href(PATHS.network, { lang })}${withChanges(query, { [parameter]: n === 1 ? null : String(n) })}#${anchor}`
  return <Pagination from={from} to={to} total={total} next={to < total ? address(part + 1) : null} first={part > 1 ? address(1) : null} lang={lang} />
}

/**
 * The organizations in view: the same as the map, for who cannot see or use it. Rows out of view are hidden, so that the island can bring them back; of a large network
 * there are only those in view, a part at a time.
 */
export function OrganizationTable({ sort = 'name', part: asked = 1, ...props }: NetworkTableProps & { sort?: SortKey | undefined; part?: number | undefined }) {
  const { hub, shown, lang, query } = props
  const t = messagesFor(lang).network.table
  const rows = sorted(rowsOf(props).filter(({ node }) => !isLarge(hub) || shown.nodes[node]), sort)
  const part = partOf(rows, asked, hub)
  return (
    <>
      <TableRegion name={t.caption}>
        <table data-network="organizations" data-parts={isLarge(hub) ? '' : undefined}>
          <thead><tr>{COLUMNS.map((column) => <Heading column={column} sort={sort} query={query} lang={lang} />)}</tr></thead>
          <tbody>
            {part.rows.map((row) => (
              <tr data-n={row.node} hidden={!shown.nodes[row.node]}>
                <th scope="row"><a href={href(PATHS.organization, { lang, id: hub.nodes.id[row.node] ?? '' })} lang={langOf(row.lang, lang)}>{row.name}</a></th>
                <td><Knot sector={hub.legend.sectors[hub.nodes.sector[row.node] ?? 0] ?? 'government'} /> {label('sectors', hub.legend.sectors[hub.nodes.sector[row.node] ?? 0] ?? 'government', lang)}</td>
                <td>{row.country}</td>
                <td class="n">{formatNumber(lang, row.alliances)}</td><td class="n">{formatNumber(lang, row.exchanges)}</td><td class="n">{formatNumber(lang, row.alliances + row.exchanges)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <Parts part={part} parameter="rows" anchor="table" query={query} lang={lang} />
    </>
  )
}

/** What a tie is: the kind of an alliance, or the modality of an exchange. */
export function tieKindLabel(hub: HubNetwork, tie: number, lang: Language): string {
  const slug = hub.legend.tieKinds[hub.ties.kind[tie] ?? 0]
  // the first ties are alliances, whose kinds come first in the legend
  return tie < hub.alliances ? label('alliance-kinds', slug as AllianceKind, lang) : label('modalities', slug as Modality, lang)
}

/** The ties in view, with the number of their parties; each leads to its page, where they stand with their roles. */
export function TieTable({ hub, shown, lang, query, part: asked }: NetworkTableProps & { part?: number | undefined }) {
  const { table: t } = messagesFor(lang).network
  const named = hub.ties.id.map((id, tie) => ({ id, tie, ...tieTitle(hub, tie, lang) })).filter(({ tie }) => !isLarge(hub) || shown.ties[tie])
  const rows = named.map((row) => ({ ...row, key: foldForSort(row.text) })).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const part = partOf(rows, asked ?? 1, hub)
  const year = (tie: number) => { const day = hub.ties.start[tie] ?? null; return day === null ? t.unknown : String(yearOfDay(day)) }
  const partakers = (tie: number) => membersOf(hub, tie).length
  return (
    <details class="twin" id="ties-table" open={asked !== undefined}>
      <summary>{t.tiesOpen(part.total)}</summary>
      <TableRegion name={t.tiesTitle}>
        <table data-network="ties">
          <thead><tr><th scope="col">{t.tie}</th><th scope="col">{t.kind}</th><th scope="col">{t.start}</th><th scope="col" class="n">{t.partakers}</th></tr></thead>
          <tbody>
            {part.rows.map(({ id, tie, text, lang: itsLang }) => (
              <tr data-t={tie} hidden={!shown.ties[tie]}>
                <th scope="row"><a href={href(tie < hub.alliances ? PATHS.alliance : PATHS.exchange, { lang, id })} lang={langOf(itsLang, lang)}>{text}</a></th>
                <td>{tieKindLabel(hub, tie, lang)}</td><td>{year(tie)}</td><td class="n">{formatNumber(lang, partakers(tie))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <Parts part={part} parameter="tieRows" anchor="ties-table" query={query} lang={lang} />
    </details>
  )
}

import { Hono } from 'hono'
import { getAlliance } from '#functions/alliances/get-alliance.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { read, type Versioned } from '#functions/core/answer.ts'
import { encodeCsv } from '#functions/core/cells.ts'
import { Problem } from '#functions/core/problem.ts'
import { getExchange } from '#functions/exchanges/get-exchange.ts'
import type { ExchangeView } from '#functions/exchanges/schema.ts'
import type { Env } from '#functions/http/env.ts'
import { respondFile, type FileTools } from '#functions/http/file-response.ts'
import { movedTo } from '#functions/http/json-response.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { badgeSvg } from '#web/files/badge.tsx'
import { partnershipHeads, partnershipRows, PARTNERSHIP_WIDTHS } from '#web/files/partnership-rows.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { PartnershipsPage } from '#web/pages/statements/partnerships-page.tsx'
import { statedAlliance, statedExchange } from '#web/pages/statements/stated.tsx'
import { StatementPage } from '#web/pages/statements/statement-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { getBadge } from './get-badge.ts'
import { getPartnerships } from './get-partnerships.ts'
import type { PartnershipsView } from './schema.ts'
import { writeSheets } from './write-sheet.ts'

/** What an institution takes away: statements of ties, its list of partnerships as a page and as files, its badge. Public data only. */
export const statementPages = new Hono<Env>()

/** Sites that show a badge ask for it often: it may be a quarter of an hour old. */
const BADGE_CACHE = 'public, max-age=900'

const nothingHere = () => new Problem('not-found', 'nothing public stands at this address')

statementPages.get(PATHS.statement, (c) => respondPage(c, async ({ db, day, lang, frame }) => {
  const id = c.req.param('id')
  switch (c.req.param('kind')) {
    case 'alliance': {
      const found = await getAlliance(db, id, day)
      if (found === null) throw nothingHere()
      return { page: <StatementPage frame={frame(found)} stated={statedAlliance(read<AllianceView>(found), lang)} />, data: found }
    }
    case 'exchange': {
      const found = await getExchange(db, id)
      if (found === null) throw nothingHere()
      return { page: <StatementPage frame={frame(found)} stated={statedExchange(read<ExchangeView>(found), lang)} />, data: found }
    }
    default: throw nothingHere()
  }
}))

statementPages.get(PATHS.partnerships, (c) => respondPage(c, async ({ db, day, lang, frame }) => {
  const found = await getPartnerships(db, c.req.param('id'), day)
  if (found === null) throw nothingHere()
  if ('movedTo' in found) return movedTo(href(PATHS.partnerships, { lang, id: found.movedTo }))
  return { page: <PartnershipsPage frame={frame(found)} view={read<PartnershipsView>(found)} />, data: found }
}))

/** The partnerships of an organization for a file, or the redirect to what it was merged into. */
async function rowsFor({ db, day, lang, origin }: FileTools, id: string, path: typeof PATHS.partnershipsSheet | typeof PATHS.partnershipsCsv) {
  const found = await getPartnerships(db, id, day)
  if (found === null) throw nothingHere()
  if ('movedTo' in found) return movedTo(href(path, { lang, id: found.movedTo }))
  const data: Versioned = found
  return { data, rows: partnershipRows(read<PartnershipsView>(found), { lang, origin, day }), name: `${id}-${messagesFor(lang).statements.partnerships.file}-${day}` }
}

statementPages.get(PATHS.partnershipsSheet, (c) => respondFile(c, async (tools) => {
  const made = await rowsFor(tools, c.req.param('id'), PATHS.partnershipsSheet)
  if (made instanceof Response) return made
  const { alliances, exchanges } = messagesFor(tools.lang).statements.partnerships
  const heads = partnershipHeads(tools.lang)
  const body = await writeSheets([{ name: alliances, widths: PARTNERSHIP_WIDTHS, heads, rows: made.rows.alliances }, { name: exchanges, widths: PARTNERSHIP_WIDTHS, heads, rows: made.rows.exchanges }])
  return { body, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: `${made.name}.xlsx`, data: made.data }
}))

statementPages.get(PATHS.partnershipsCsv, (c) => respondFile(c, async (tools) => {
  const made = await rowsFor(tools, c.req.param('id'), PATHS.partnershipsCsv)
  if (made instanceof Response) return made
  return { body: encodeCsv([partnershipHeads(tools.lang), ...made.rows.alliances, ...made.rows.exchanges]), type: 'text/csv; charset=utf-8', name: `${made.name}.csv`, data: made.data }
}))

statementPages.get(PATHS.badge, (c) => respondFile(c, async ({ db, lang, day, origin }) => {
  const id = /^([a-z0-9-]+)\.svg$/.exec(c.req.param('file'))?.[1]
  const badge = id === undefined ? null : await getBadge(db, id)
  if (badge === null) throw nothingHere()
  if ('movedTo' in badge) return movedTo(href(PATHS.badge, { file: `${badge.movedTo}.svg` }, { lang }))
  return { body: badgeSvg(badge, lang, day, origin), type: 'image/svg+xml; charset=utf-8', data: badge }
}, BADGE_CACHE))

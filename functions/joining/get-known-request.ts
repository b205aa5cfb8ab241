import type { Database } from '#db/client.ts'
import { readRows, readTogether } from '#db/read.ts'
import type { Language } from '#db/reference/languages.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { checkText } from '#functions/free-text/check-text.ts'
import { isHostShared } from './is-host-shared.ts'
import { selectKnownRequest, selectRequestsOf, selectVerifiedPartners } from './queries.ts'
import { isOnHost, ownHost } from './rules.ts'
import type { KnownRequest, RequestState, Wanted } from './schema.ts'

interface Row {
  readonly id: string; readonly state: RequestState; readonly wanted: string; readonly office: string; readonly reachedBy: string | null; readonly createdAt: string
  readonly account: number; readonly organization: number | null; readonly email: string | null; readonly lang: Language; readonly checks: string
  readonly form: string | null; readonly notices: string | null; readonly administrators: number; readonly members: number; readonly rivals: number
}

/** What an officer explains of the organization that she registers, from the form as it was typed. */
function statementOf(form: string | null): string | null {
  const typed: unknown = form === null ? null : JSON.parse(form)
  const statement = typeof typed === 'object' && typed !== null && 'statement' in typed ? typed.statement : null
  const [text] = Array.isArray(statement) ? statement : [statement]
  return typeof text === 'string' && text !== '' ? text : null
}

/** One request with all that a steward can know of it; null when there is none of this id. */
export async function getKnownRequest(db: Database, id: string): Promise<KnownRequest | null> {
  const [row] = await readRows<Row>(db, selectKnownRequest(id))
  if (!row) return null
  const wanted: Wanted = JSON.parse(row.wanted)
  const host = ownHost(wanted.website)
  const mailDomain = readMailAddress(row.email ?? '')?.domain ?? ''
  const [partners = [], others = []] = await readTogether(db, [selectVerifiedPartners(row.organization ?? 0), selectRequestsOf(row.account)])
  const found = checkText(row.office).map(({ kind, found: words }) => ({ kind, found: words }))
  return {
    id: row.id, state: row.state, wanted, office: row.office, reachedBy: row.reachedBy, createdAt: row.createdAt, lang: row.lang, mailDomain,
    isMailOnSite: host === null ? null : isOnHost(mailDomain, host),
    isHostShared: host !== null && row.organization !== null && await isHostShared(db, host, mailDomain, row.organization),
    checks: JSON.parse(row.checks), administrators: row.administrators, members: row.members, rivals: row.rivals,
    partners: partners.map(({ brief }): OrganizationBrief => JSON.parse(String(brief))),
    others: others.filter((other) => other['id'] !== id).map((other) => ({ id: String(other['id']), state: other['state'] as RequestState, wanted: JSON.parse(String(other['wanted'])) })), // the columns of selectRequestsOf
    statement: statementOf(row.form),
    notices: [...found, ...JSON.parse(row.notices ?? '[]')],
  }
}

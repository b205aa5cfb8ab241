import { Hono } from 'hono'
import { listUnanswered } from '#functions/confirmations/list-asked.ts'
import { Problem } from '#functions/core/problem.ts'
import { ownOrganizations } from '#functions/contributions/own-organizations.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPrivatePage } from '#functions/http/private-page.tsx'
import { signedIn } from '#functions/http/viewer.ts'
import { isAdministrator, isSteward } from '#functions/posts/rules.ts'
import { getBadge } from '#functions/statements/get-badge.ts'
import { getUpkeep } from '#functions/upkeep/get-upkeep.ts'
import { ageOf, agesFrom } from '#functions/upkeep/rules.ts'
import { AskedSection } from '#web/pages/confirmations/asked-section.tsx'
import { TakeAwaySection } from '#web/pages/statements/take-away-section.tsx'
import { UpkeepSection } from '#web/pages/upkeep/upkeep-section.tsx'
import { WorkspaceIndexPage } from '#web/pages/workspace/workspace-index-page.tsx'
import { WorkspacePage } from '#web/pages/workspace/workspace-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { getWorkspace } from './get-workspace.ts'
import { readTieChoice } from './tie-list.ts'

/** The workspace of whoever acts for an organization. Mounted after the pages under `/workspace/` that have a name of their own. */
export const workspacePages = new Hono<Env>()

workspacePages.get(PATHS.workspace, (c) => respondPrivatePage(c, async ({ db, lang, frame }) => {
  const viewer = signedIn(c)
  const organizations = await ownOrganizations(db, viewer)
  const [only] = organizations
  if (only && organizations.length === 1) return c.redirect(href(PATHS.workspaceOf, { lang, organization: only.id }), 303)
  if (!only) return c.redirect(href(isSteward(viewer) ? PATHS.stewardship : isAdministrator(viewer) ? PATHS.registryPeople : viewer.posts.length > 0 ? PATHS.account : PATHS.join, { lang }), 303)
  return { page: <WorkspaceIndexPage frame={frame} organizations={organizations} /> }
}))

workspacePages.get(PATHS.workspaceOf, (c) => respondPrivatePage(c, async ({ db, day, url, frame }) => {
  const workspace = await getWorkspace(db, signedIn(c), c.req.param('organization'), readTieChoice(url.searchParams), day)
  if (workspace === null) throw new Problem('not-found', 'there is no workspace of yours at this address')
  const [badge, upkeep] = await Promise.all([getBadge(db, workspace.own.id), getUpkeep(db, workspace.own.id)])
  // what asks for something comes first
  const isDue = upkeep !== null && [upkeep, ...upkeep.ties].some((one) => ageOf(agesFrom(one), day) !== 'fresh')
  const check = upkeep && <UpkeepSection frame={frame} upkeep={upkeep} />
  const above = workspace.own.key === null ? undefined : <><AskedSection unanswered={await listUnanswered(db, workspace.own.key)} lang={frame.lang} />{isDue && check}</>
  const below = <>{!isDue && check}{badge && 'names' in badge && <TakeAwaySection frame={frame} badge={badge} />}</>
  return { page: <WorkspacePage frame={frame} workspace={workspace} above={above} below={below} /> }
}))

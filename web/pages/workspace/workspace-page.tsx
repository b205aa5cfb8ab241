import type { Child } from 'hono/jsx'
import type { Workspace } from '#functions/workspace/get-workspace.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { displayName } from '#functions/core/text.ts'
import { OrganizationName } from '#web/components/names.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { PublishedSection } from './published-section.tsx'
import { StartButtons } from './start-buttons.tsx'
import { UnderWaySection } from './under-way-section.tsx'

/**
 * The home of whoever acts for an organization: what she can begin, what is under way, what is published.
 *
 * @param above sections of other features that come before what is under way: the inbox, what is asked of her
 * @param below sections that come after what is published: statements, upkeep, people
 */
export function WorkspacePage({ frame, workspace, above, below }: { frame: Frame; workspace: Workspace; above?: Child; below?: Child }) {
  const { lang } = frame
  const t = messagesFor(lang).contributions.workspace
  const { own, several, contributions, ties } = workspace
  const name = displayName(own.names, lang).text
  return (
    <Page frame={frame} title={`${t.title} · ${name}`} description={t.lede} address={(other) => href(PATHS.workspaceOf, { lang: other, organization: own.id })} isHidden>
      {several && <Crumbs items={[{ label: t.title, href: href(PATHS.workspace, { lang }) }]} lang={lang} />}
      <div class="head">
        <p class="kind">{t.title}</p>
        <h1><OrganizationName names={own.names} lang={lang} /></h1>
        <p class="lede">{own.key === null ? t.awaited : t.lede}</p>
        {own.requestId !== null && <p class="meta"><a href={href(PATHS.joinRequest, { lang, id: own.requestId })}>{t.request}</a></p>}
        {own.brief && <p class="meta"><a href={href(PATHS.organization, { lang, id: own.id })}>{t.publicPage}</a></p>}
        {own.key !== null && <p class="meta"><a href={href(PATHS.people, { lang, organization: own.id })}>{messagesFor(lang).posts.title}</a></p>}
        {own.brief && <p class="meta"><a href={href(PATHS.objectionNew, { lang }, { record: `organization/${own.id}`, wish: 'withhold' })}>{messagesFor(lang).objections.askToWithhold}</a></p>}
        <StartButtons frame={frame} organization={own.id} />
      </div>
      {above}
      <UnderWaySection contributions={contributions} lang={lang} />
      {own.key !== null && <PublishedSection frame={frame} organization={own.id} ties={ties} />}
      {below}
    </Page>
  )
}

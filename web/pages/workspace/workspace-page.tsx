import type { Child } from 'hono/jsx'
import type { Workspace } from '#functions/workspace/get-workspace.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { displayName } from '#functions/core/text.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
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
 * @param above sections of other features that come before what is under way: what is asked of her, what asks for a check
 * @param below sections that come after what is published: what she takes away
 */
export function WorkspacePage({ frame, workspace, above, below }: { frame: Frame; workspace: Workspace; above?: Child; below?: Child }) {
  const { lang } = frame
  const { contributions: { workspace: t }, ownRecords, posts, objections } = messagesFor(lang)
  const { own, several, contributions, proposals, ties } = workspace
  const name = displayName(own.names, lang).text
  return (
    <Page frame={frame} title={`${t.title} · ${name}`} description={t.lede} address={(other) => href(PATHS.workspaceOf, { lang: other, organization: own.id })} isHidden>
      {several && <Crumbs items={[{ label: t.title, href: href(PATHS.workspace, { lang }) }]} lang={lang} />}
      <div class="head">
        <p class="kind">{t.title}</p>
        <h1><OrganizationName names={own.names} lang={lang} /></h1>
        <p class="lede">{own.key === null ? t.awaited : t.lede}</p>
        {own.requestId !== null && <p class="meta"><a href={href(PATHS.joinRequest, { lang, id: own.requestId })}>{t.request}</a></p>}
        <p class="meta"><MixedList items={[
          own.brief && <a href={href(PATHS.organization, { lang, id: own.id })}>{t.publicPage}</a>,
          own.key !== null && <a href={href(PATHS.ownRecord, { lang, organization: own.id })}>{ownRecords.link}</a>,
          own.key !== null && <a href={href(PATHS.people, { lang, organization: own.id })}>{posts.title}</a>,
          own.brief && <a href={href(PATHS.objectionNew, { lang }, { record: `organization/${own.id}`, wish: 'withhold' })}>{objections.askToWithhold}</a>,
        ]} /></p>
        <StartButtons frame={frame} organization={own.id} />
      </div>
      {above}
      <UnderWaySection organization={own.id} contributions={contributions} proposals={proposals} lang={lang} />
      {own.key !== null && <PublishedSection frame={frame} organization={own.id} page={ties} />}
      {below}
    </Page>
  )
}

import type { OwnOrganization } from '#functions/contributions/own-organizations.ts'
import { OrganizationName } from '#web/components/names.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Which of her organizations she works for now. */
export function WorkspaceIndexPage({ frame, organizations }: { frame: Frame; organizations: readonly OwnOrganization[] }) {
  const { lang } = frame
  const t = messagesFor(lang).contributions.workspace
  return (
    <Page frame={frame} title={t.title} description={t.choose} address={(other) => href(PATHS.workspace, { lang: other })} isHidden>
      <div class="head"><h1>{t.choose}</h1></div>
      <ul class="rows big">
        {organizations.map((one) => <li><div><a class="name" href={href(PATHS.workspaceOf, { lang, organization: one.id })}><OrganizationName names={one.names} lang={lang} /></a>{one.key === null && <p class="meta">{t.awaited}</p>}</div></li>)}
      </ul>
    </Page>
  )
}

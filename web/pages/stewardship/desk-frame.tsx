import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** A page of the registry's own desk: hidden from search engines, with the way back to the desk. `done` says what was just done. */
export function DeskPage({ frame, title, description, lede, address, crumbs = [], done, children }: {
  frame: Frame; title: string; description: string; lede?: Child; address: (lang: Language) => string; crumbs?: readonly { label: string; href: string }[]; done?: string | undefined; children: Child | Child[]
}) {
  const { lang } = frame
  return (
    <Page frame={frame} title={title} description={description} address={address} isHidden>
      <Crumbs items={[{ label: messagesFor(lang).stewardship.back, href: href(PATHS.stewardship, { lang }) }, ...crumbs]} lang={lang} />
      {done !== undefined && <p class="done-line" role="status"><b>{done}</b></p>}
      <div class="head"><h1>{title}</h1>{lede !== undefined && <p class="lede">{lede}</p>}</div>
      {children}
    </Page>
  )
}

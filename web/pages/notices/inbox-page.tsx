import type { Child } from 'hono/jsx'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { displayName } from '#functions/core/text.ts'
import type { Inbox, NoticeView } from '#functions/notices/schema.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { DateText } from '#web/components/date-text.tsx'
import { ButtonForm } from '#web/components/forms/form.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { noticeAddress, noticeText } from './notice-text.ts'

/** A line: its words lead to the thing and by that are read; what is new has a button that only marks it. `back`: the query of the page that it stands on. */
function Line({ notice, whose, back, frame }: { notice: NoticeView; whose: string | null; back: Readonly<Record<string, string>>; frame: Frame }) {
  const { lang } = frame
  const t = messagesFor(lang).notices
  const text = noticeText(notice, lang)
  if (text === null) return null
  const leads = noticeAddress(notice, lang) !== null
  const isNew = notice.readAt === null
  const said: Child = leads ? <a href={href(PATHS.inboxNotice, { lang, id: notice.id })}>{text}</a> : text
  return (
    <li class={isNew ? 'notice new' : 'notice'}>
      <p>{isNew ? <b>{said}</b> : said}</p>
      <p class="meta"><MixedList items={[isNew && <b class="tag">{t.new}</b>, whose, <DateText date={notice.createdAt.slice(0, 10)} lang={lang} />]} /></p>
      {isNew && <div class="rowacts"><ButtonForm frame={frame} action={href(PATHS.inbox, { lang })} fields={{ one: notice.id, ...back }} quiet>{t.read}<span class="vh">: {text}</span></ButtonForm></div>}
    </li>
  )
}

/** An inbox, newest first: what is new stands out by a word, a bar and a button of its own; another marks all of it as read. `before`: where the page begins; null: at the newest. */
export function InboxPage({ frame, inbox, organizations, only, before = null }: { frame: Frame; inbox: Inbox; organizations: readonly OrganizationBrief[]; only: OrganizationBrief | null; before?: string | null }) {
  const { lang } = frame
  const { notices: t, contributions: { workspace } } = messagesFor(lang)
  const nameOf = (id: string | null) => { const found = organizations.find((one) => one.id === id); return found ? displayName(found.names, lang).text : null }
  const newest = inbox.data[0]
  const back = { ...(only === null ? {} : { of: only.id }), ...(before === null ? {} : { before }) }
  const several = only === null && organizations.length > 1
  return (
    <Page frame={frame} title={t.title} description={t.lede} address={(other) => href(PATHS.inbox, { lang: other })} isHidden>
      <Crumbs items={[{ label: workspace.title, href: href(PATHS.workspace, { lang }) }]} lang={lang} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{only === null ? t.lede : t.ledeOf(displayName(only.names, lang).text)}</p></div>
      {several && <p class="meta"><MixedList items={organizations.map((one) => <a href={href(PATHS.inbox, { lang }, { of: one.id })}>{displayName(one.names, lang).text}</a>)} /></p>}
      {inbox.data.length === 0 ? <None text={t.none}>{t.noneHint}</None> : (
        <>
          {inbox.unread > 0 && newest && (
            <div class="acts"><span>{t.unread(inbox.unread)}</span><ButtonForm frame={frame} action={href(PATHS.inbox, { lang })} fields={{ upTo: newest.id, ...back }} quiet>{t.readAll}</ButtonForm></div>
          )}
          <ul class="rows notices">{inbox.data.map((notice) => <Line notice={notice} whose={several ? (nameOf(notice.organization) ?? t.yours) : null} back={back} frame={frame} />)}</ul>
          {inbox.next !== null && <p class="acts"><a href={href(PATHS.inbox, { lang }, { before: inbox.next, of: only?.id })}>{t.older}</a></p>}
        </>
      )}
    </Page>
  )
}

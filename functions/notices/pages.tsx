import { Hono } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm } from '#functions/http/form.ts'
import { respondPrivatePage } from '#functions/http/private-page.tsx'
import { signedIn } from '#functions/http/viewer.ts'
import { nameOrganizations } from '#functions/organizations/name-organizations.ts'
import { organizationPosts } from '#functions/posts/rules.ts'
import { InboxPage } from '#web/pages/notices/inbox-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { noticeAddress } from '#web/pages/notices/notice-text.ts'
import { listNotices } from './list-notices.ts'
import { openNotice } from './open-notice.ts'
import { readNotices } from './read-notices.ts'

/** The inbox of whoever is signed in. */
export const noticePages = new Hono<Env>()
  .get(PATHS.inbox, (c) => respondPrivatePage(c, async ({ db, url, frame }) => {
    const viewer = signedIn(c)
    const of = url.searchParams.get('of')
    if (of !== null && !organizationPosts(viewer).some(({ organization }) => organization === of)) throw new Problem('not-found', 'there is no such inbox of yours')
    const [inbox, organizations] = await Promise.all([listNotices(db, viewer, of, url.searchParams.get('before')), nameOrganizations(db, organizationPosts(viewer).map(({ organization }) => organization))])
    return { page: <InboxPage frame={frame} inbox={inbox} organizations={organizations} only={organizations.find(({ id }) => id === of) ?? null} before={url.searchParams.get('before')} /> }
  }))
  .post(PATHS.inbox, (c) => respondPrivatePage(c, async ({ db, lang, now }) => {
    const form = await readForm(c)
    const [one, upTo] = [form.one('one'), form.one('upTo')]
    if (one !== '' || upTo !== '') await readNotices(db, signedIn(c), one !== '' ? { one } : { upTo }, now)
    return c.redirect(href(PATHS.inbox, { lang }, { of: form.one('of'), before: form.one('before') }), 303)
  }))
  .get(PATHS.inboxNotice, (c) => respondPrivatePage(c, async ({ db, lang, now }) => {
    const isLooked = c.req.method === 'GET' && !(c.req.header('sec-purpose') ?? '').includes('prefetch')
    const to = await openNotice(db, signedIn(c), c.req.param('id'), { isLooked, now })
    return c.redirect(noticeAddress({ to }, lang) ?? href(PATHS.inbox, { lang }), 303)
  }))

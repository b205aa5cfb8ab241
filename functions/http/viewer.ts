import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { findViewer } from '#functions/accounts/find-viewer.ts'
import { Problem } from '#functions/core/problem.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { verdictOn } from '#functions/permissions/rules.ts'
import { permissionOf } from '#functions/permissions/table.ts'
import { isSteward, postAt } from '#functions/posts/rules.ts'
import { href, PATHS } from '#web/paths.ts'
import { sessionToken } from './cookies.ts'
import { databaseOf } from './database.ts'
import type { Env } from './env.ts'

const UNCACHED = 'private, no-store'

async function knowViewer(c: Context<Env>): Promise<Viewer | null> {
  const token = sessionToken(c)
  const found = token === undefined ? null : await findViewer(databaseOf(c.env), token, c.get('now'))
  c.set('viewer', found?.viewer ?? null)
  c.set('unread', found?.unread ?? 0)
  return found?.viewer ?? null
}

/** Where a page that needs an account sends a visitor: to sign in, and back. */
function toSignIn(c: Context<Env>): Response {
  const { pathname, search } = new URL(c.req.url)
  c.header('cache-control', UNCACHED)
  return c.redirect(href(PATHS.signIn, { lang: c.get('lang') }, { next: pathname + search }), 303)
}

/** The organization that a path names; a middleware does not get the parameters of the route after it. */
function organizationIn(route: string, path: string): string | undefined {
  const at = route.split('/').indexOf(':organization')
  return at === -1 ? undefined : path.split('/')[at]
}

/**
 * Lets a request to a page pass by the table of permissions. Public pages are let through without a look at who asks, so that they stay the same for
 * everybody; all others know it, and are never kept by a cache. A route without a line is closed.
 */
export const guardPages: MiddlewareHandler<Env> = async (c, next) => {
  const route = matchedRoutes(c).find(({ method }) => method !== 'ALL') // of several the first answers
  if (!route) return next()
  const permission = permissionOf(route.method, route.path)
  if (permission?.who === 'anyone') return next()
  const viewer = await knowViewer(c)
  const isRead = route.method === 'GET'
  switch (permission === undefined ? 'refused' : verdictOn(viewer, permission.who, organizationIn(route.path, c.req.path))) {
    case 'allowed': break
    case 'sign-in':
      if (isRead) return toSignIn(c)
      throw new Problem('not-signed-in', 'sign in first')
    case 'accept-terms':
      c.header('cache-control', UNCACHED)
      return c.redirect(href(PATHS.welcome, { lang: c.get('lang') }, isRead ? { next: c.req.path } : {}), 303)
    case 'refused': throw new Problem(viewer === null ? 'not-signed-in' : 'not-allowed', 'this is for another post')
  }
  await next()
  c.res.headers.set('cache-control', UNCACHED)
  c.res.headers.delete('etag')
  return undefined
}

/** Who is signed in. @throws Problem `not-signed-in` */
export function signedIn(c: Context<Env>): Viewer {
  const viewer = c.get('viewer')
  if (!viewer) throw new Problem('not-signed-in', 'sign in first')
  return viewer
}

/** The steward's post of who is signed in. @throws Problem `not-signed-in`, `not-allowed` */
export function steward(c: Context<Env>): { readonly viewer: Viewer; readonly post: HeldPost } {
  const viewer = signedIn(c)
  const post = viewer.posts.find(({ kind }) => kind === 'steward')
  if (!isSteward(viewer) || !post) throw new Problem('not-allowed', 'this is for a steward')
  return { viewer, post }
}

/** The post in which who is signed in acts for an organization. @throws Problem `not-signed-in`, `not-allowed` */
export function actingFor(c: Context<Env>, organization: string): HeldPost {
  const post = postAt(signedIn(c), organization)
  if (!post) throw new Problem('not-allowed', 'this is for those who act for the organization')
  return post
}

import { Hono, type Context } from 'hono'
import { clearSession, clearSigningIn, sessionToken, setSession, setSigningIn, signingIn } from '#functions/http/cookies.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm } from '#functions/http/form.ts'
import { isLanguage } from '#functions/http/locale.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { signInContext } from '#functions/http/sign-in-context.ts'
import { signedIn } from '#functions/http/viewer.ts'
import { ApiKeysLink } from '#web/components/api-keys/api-keys-link.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { AccountPage } from '#web/pages/accounts/account-page.tsx'
import { CodePage } from '#web/pages/accounts/code-page.tsx'
import { SignInPage } from '#web/pages/accounts/sign-in-page.tsx'
import { WelcomePage } from '#web/pages/accounts/welcome-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { acceptTerms } from './accept-terms.ts'
import { closeAccount } from './close-account.ts'
import { CONTRIBUTOR_TERMS } from './contributor-terms.ts'
import { endOtherSessions, endSession, endSessionOf } from './end-session.ts'
import { getAccount } from './get-account.ts'
import { CODE_MINUTES } from './lifetimes.ts'
import { requestCode } from './request-code.ts'
import { deviceOf, safeNext } from './rules.ts'
import { setLanguage } from './set-language.ts'
import { signInWithCode } from './sign-in-with-code.ts'

/** Where to go once signed in: where one was going, else to the workspace. */
export function destination(c: Context<Env>, next: string): string {
  return safeNext(next) ?? href(PATHS.workspace, { lang: c.get('lang') })
}

const signInPage = (c: Context<Env>, email: string, next: string, faults: readonly FormFault[], refused: 422 | 429 = 422) => respondPrivatePage(c, async ({ frame }) => (
  { page: <SignInPage frame={frame} email={email} next={safeNext(next) ?? ''} faults={faults} />, status: faults.length > 0 ? refused : 200 }
))

const accountPage = (c: Context<Env>, faults: readonly FormFault[]) => respondPrivatePage(c, async ({ db, frame, now }) => {
  const viewer = signedIn(c)
  const own = await getAccount(db, viewer, now)
  const present = viewer.via.kind === 'session' ? viewer.via.session : 0
  return { page: <AccountPage frame={frame} email={viewer.email} mailLanguage={viewer.lang} own={own} present={present} faults={faults} more={<ApiKeysLink lang={frame.lang} />} />, status: faults.length > 0 ? 422 : 200 }
})

/** Signing in and out, the terms, and the page of an account. */
export const accountPages = new Hono<Env>()
  .get(PATHS.signIn, async (c) => {
    const next = c.req.query('next') ?? ''
    return c.get('viewer') ? c.redirect(destination(c, next), 303) : signInPage(c, '', next, [])
  })
  .post(PATHS.signIn, async (c) => {
    const form = await readForm(c)
    const coming = await requestCode(signInContext(c), form.one('email'), c.get('lang'))
    const next = safeNext(form.one('next')) ?? ''
    const t = messagesFor(c.get('lang')).accounts.signIn
    if (coming === null) return signInPage(c, form.one('email'), next, [{ field: 'email', message: t.emailWrong }])
    if ('wait' in coming) {
      const page = await signInPage(c, form.one('email'), next, [{ field: 'email', message: t.wait(coming.wait) }], 429)
      page.headers.set('retry-after', String(coming.wait * 60))
      return page
    }
    setSigningIn(c, { ...coming, next })
    return c.redirect(href(PATHS.signInCode, { lang: c.get('lang') }), 303)
  })
  .get(PATHS.signInCode, async (c) => {
    const known = signingIn(c)
    if (known === null) return c.redirect(href(PATHS.signIn, { lang: c.get('lang') }), 303)
    return respondPrivatePage(c, async ({ frame }) => ({ page: <CodePage frame={frame} email={known.email} next={known.next} minutes={CODE_MINUTES} faults={[]} /> }))
  })
  .post(PATHS.signInCode, async (c) => {
    const form = await readForm(c)
    const known = signingIn(c)
    const lang = c.get('lang')
    if (known === null) return c.redirect(href(PATHS.signIn, { lang }), 303)
    const token = await signInWithCode(signInContext(c), { email: known.email, asked: known.asked, code: form.one('code'), lang, device: deviceOf(c.req.header('user-agent')) })
    if (token === null) {
      return respondPrivatePage(c, async ({ frame }) => ({ page: <CodePage frame={frame} email={known.email} next={known.next} minutes={CODE_MINUTES} faults={[{ field: 'code', message: messagesFor(lang).accounts.code.wrong }]} />, status: 422 }))
    }
    clearSigningIn(c)
    setSession(c, token)
    return c.redirect(destination(c, known.next), 303)
  })
  .post(PATHS.signOut, async (c) => {
    await readForm(c)
    const token = sessionToken(c)
    if (token !== undefined) await endSession(databaseOf(c.env), token, c.get('now'))
    clearSession(c)
    return c.redirect(href(PATHS.home, { lang: c.get('lang') }), 303)
  })
  .get(PATHS.welcome, async (c) => {
    const next = safeNext(c.req.query('next') ?? '') ?? ''
    if (signedIn(c).hasAcceptedTerms) return c.redirect(destination(c, next), 303)
    return respondPrivatePage(c, async ({ frame }) => ({ page: <WelcomePage frame={frame} version={CONTRIBUTOR_TERMS} next={next} /> }))
  })
  .post(PATHS.welcome, async (c) => {
    const form = await readForm(c)
    await acceptTerms(databaseOf(c.env), signedIn(c).account, c.get('now'))
    return c.redirect(destination(c, form.one('next')), 303)
  })
  .get(PATHS.account, (c) => accountPage(c, []))
  .post(PATHS.accountSessions, async (c) => {
    const form = await readForm(c)
    const { db, now } = privateTools(c)
    const { account, via } = signedIn(c)
    if (form.one('end') !== 'others') await endSessionOf(db, account, form.one('end'), now)
    else if (via.kind === 'session') await endOtherSessions(db, account, via.session, now)
    return c.redirect(href(PATHS.account, { lang: c.get('lang') }), 303)
  })
  .post(PATHS.accountLanguage, async (c) => {
    const form = await readForm(c)
    const lang = form.one('language')
    if (!isLanguage(lang)) return accountPage(c, [{ field: 'language', message: messagesFor(c.get('lang')).accounts.account.languageMissing }])
    await setLanguage(databaseOf(c.env), signedIn(c), lang)
    return c.redirect(href(PATHS.account, { lang }), 303)
  })
  .post(PATHS.accountClose, async (c) => {
    const form = await readForm(c)
    if (form.one('sure') !== 'yes') return accountPage(c, [{ field: 'sure', message: messagesFor(c.get('lang')).accounts.account.closeMissing }])
    if (!await closeAccount(databaseOf(c.env), signedIn(c), c.get('now'))) return accountPage(c, [{ field: 'sure', message: messagesFor(c.get('lang')).accounts.account.closeLast }])
    clearSession(c)
    return c.redirect(href(PATHS.home, { lang: c.get('lang') }), 303)
  })

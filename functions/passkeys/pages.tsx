import { Hono } from 'hono'
import { deviceOf, safeNext } from '#functions/accounts/rules.ts'
import { Problem } from '#functions/core/problem.ts'
import { setSession, clearSigningIn } from '#functions/http/cookies.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm } from '#functions/http/form.ts'
import { privateTools } from '#functions/http/private-page.tsx'
import { signInContext } from '#functions/http/sign-in-context.ts'
import { signedIn } from '#functions/http/viewer.ts'
import { href, PATHS } from '#web/paths.ts'
import { addPasskey } from './add-passkey.ts'
import { offerPasskey } from './offer-passkey.ts'
import { offerPasskeySignIn } from './offer-passkey-sign-in.ts'
import { removePasskey } from './remove-passkey.ts'
import { signInWithPasskey } from './sign-in-with-passkey.ts'
import { passkeySiteOf } from './site.ts'

/** Passkeys: what the island `passkeys` asks for, step by step, and the button that removes one. */
export const passkeyPages = new Hono<Env>()

passkeyPages.post(PATHS.signInPasskey, async (c) => {
  const form = await readForm(c)
  const site = passkeySiteOf(c.req.url)
  if (form.one('step') === 'offer') return c.json(await offerPasskeySignIn(signInContext(c), site))
  const token = await signInWithPasskey(signInContext(c), site, form.one('answer'), deviceOf(c.req.header('user-agent')))
  if (token === null) return c.json({ location: null }, 422)
  setSession(c, token)
  clearSigningIn(c)
  return c.json({ location: safeNext(form.one('next')) ?? href(PATHS.workspace, { lang: c.get('lang') }) })
})

passkeyPages.post(PATHS.accountPasskeys, async (c) => {
  const form = await readForm(c)
  const viewer = signedIn(c)
  const { db, now, lang } = privateTools(c)
  const site = passkeySiteOf(c.req.url)
  const account = href(PATHS.account, { lang })
  switch (form.one('step')) {
    case 'offer': return c.json(await offerPasskey(db, site, viewer, now))
    case 'answer': {
      const name = form.one('name') || deviceOf(c.req.header('user-agent'))
      return await addPasskey(db, site, viewer, { answer: form.one('answer'), name }, now) ? c.json({ location: account }) : c.json({ location: null }, 422)
    }
    case 'remove':
      await removePasskey(db, viewer, form.one('credential'))
      return c.redirect(`${account}#passkeys`, 303)
    default: throw new Problem('invalid-input', 'a step that is known here', [{ pointer: '/step', code: 'unknown', detail: 'offer, answer or remove' }])
  }
})

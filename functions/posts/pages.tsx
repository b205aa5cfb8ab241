import { Hono, type Context } from 'hono'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { Problem } from '#functions/core/problem.ts'
import { displayName } from '#functions/core/text.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm, type FormValues } from '#functions/http/form.ts'
import { originOf } from '#functions/http/origin.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { signedIn } from '#functions/http/viewer.ts'
import { nameOrganizations } from '#functions/organizations/name-organizations.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { PeoplePage } from '#web/pages/posts/people-page.tsx'
import { EndPostPage, HandOverPage, OfferPage } from '#web/pages/posts/post-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { changePost } from './change-post.ts'
import { endPost } from './end-post.ts'
import { findPlace } from './find-place.ts'
import { acceptOffer, getOffer, offerPost, takeBackOffer } from './hand-over-post.ts'
import { invite } from './invite.ts'
import { listPosts, type PostView } from './list-posts.ts'
import { kindsAt, managingPost, REGISTRY, seesAddresses, type Place, type PostsCode } from './managing.ts'

type Said = 'ended' | 'changed' | 'left' | 'takenBack'

interface Shown { readonly form?: FormValues; readonly faults?: readonly FormFault[]; readonly done?: string | null }

function faultsOf(c: Context<Env>, code: PostsCode, field = code === 'kind' ? 'kind' : 'email'): FormFault[] {
  return [{ field, message: messagesFor(c.get('lang')).posts.errors[code] }]
}

async function placeOf(c: Context<Env>): Promise<Place> {
  const id = c.req.param('organization')
  return id === undefined ? REGISTRY : findPlace(privateTools(c).db, id)
}

async function organizationOf(c: Context<Env>, { id }: Place): Promise<{ id: string; name: string } | null> {
  if (id === null) return null
  const [brief] = await nameOrganizations(privateTools(c).db, [id])
  return { id, name: brief ? displayName(brief.names, c.get('lang')).text : id }
}

function addressOf(c: Context<Env>, { id }: Place, said: Said): string {
  const lang = c.get('lang')
  return id === null ? href(PATHS.registryPeople, { lang }, { done: said }) : href(PATHS.people, { lang, organization: id }, { done: said })
}

function saidIn(c: Context<Env>): string | null {
  const { done, handOver } = messagesFor(c.get('lang')).posts
  const said = c.req.query('done')
  return said === 'ended' || said === 'changed' || said === 'left' ? done[said] : said === 'takenBack' ? handOver.takenBack : null
}

const peoplePage = (c: Context<Env>, place: Place, { form, faults = [], done = null }: Shown) => respondPrivatePage(c, async ({ db, frame }) => {
  const viewer = signedIn(c)
  const [posts, organization] = await Promise.all([listPosts(db, viewer, place), organizationOf(c, place)])
  const page = (
    <PeoplePage frame={frame} organization={organization} posts={posts} kinds={kindsAt(place)} manages={managingPost(viewer, place) !== null} inFull={seesAddresses(viewer, place)}
      typed={(name) => form?.one(name) ?? ''} faults={faults} done={done} />
  )
  return { page, status: faults.length > 0 ? 422 : 200 }
})

/** The post that an address names, as the viewer may see it. @throws Problem `not-found` */
async function postOf(c: Context<Env>, place: Place): Promise<PostView> {
  const found = (await listPosts(privateTools(c).db, signedIn(c), place)).find(({ id }) => id === c.req.param('post'))
  if (!found) throw new Problem('not-found', 'there is no post of this id here')
  return found
}

async function postPage(c: Context<Env>, place: Place, what: string | undefined, { form, faults = [] }: Shown): Promise<Response> {
  const post = await postOf(c, place)
  const organization = await organizationOf(c, place)
  return respondPrivatePage(c, async ({ frame }) => {
    const props = { frame, organization, post, typed: (name: string) => form?.one(name) ?? '', faults }
    if (what === 'hand-over' && !post.isOwn) throw new Problem('not-found', 'only its holder hands a post over')
    return { page: what === 'hand-over' ? <HandOverPage {...props} /> : <EndPostPage {...props} />, status: faults.length > 0 ? 422 : 200 }
  })
}

async function give(c: Context<Env>): Promise<Response> {
  const form = await readForm(c)
  const place = await placeOf(c)
  const viewer = signedIn(c)
  const { db, now, lang } = privateTools(c)
  const email = readMailAddress(form.one('email'))?.address ?? null
  const kind = kindsAt(place).find((one) => one === form.one('kind'))
  if (managingPost(viewer, place) === null) throw new Problem('not-allowed', 'your post does not allow this')
  if (email === null || kind === undefined) return peoplePage(c, place, { form, faults: [...(email === null ? faultsOf(c, 'email') : []), ...(kind === undefined ? faultsOf(c, 'kind') : [])] })
  const code = await invite(db, viewer, place, { email, kind }, { now, lang, origin: originOf(c) })
  return peoplePage(c, place, code === null ? { done: messagesFor(lang).posts.invite.done(email) } : { form, faults: faultsOf(c, code) })
}

async function change(c: Context<Env>): Promise<Response> {
  const form = await readForm(c)
  const place = await placeOf(c)
  const viewer = signedIn(c)
  const { db, now, lang } = privateTools(c)
  const id = c.req.param('post') ?? ''
  switch (form.one('do')) {
    case 'end': {
      const post = await postOf(c, place)
      const code = await endPost(db, viewer, place, id, now)
      if (code !== null) return postPage(c, place, 'end', { faults: faultsOf(c, code, 'post') })
      return c.redirect(post.isOwn ? href(PATHS.workspace, { lang }) : addressOf(c, place, 'ended'), 303)
    }
    case 'change': {
      const kind = kindsAt(place).find((one) => one === form.one('kind'))
      const code = kind === undefined ? 'kind' : await changePost(db, viewer, place, id, kind, now)
      return code === null ? c.redirect(addressOf(c, place, 'changed'), 303) : peoplePage(c, place, { faults: faultsOf(c, code) })
    }
    case 'hand-over': {
      const email = readMailAddress(form.one('email'))?.address ?? null
      const code = email === null ? 'email' : await offerPost(db, viewer, place, id, email, { now, lang, origin: originOf(c) })
      if (code !== null) return postPage(c, place, 'hand-over', { form, faults: faultsOf(c, code) })
      return peoplePage(c, place, { done: messagesFor(lang).posts.handOver.done(email ?? '') })
    }
    case 'take-back':
      await takeBackOffer(db, viewer, place, id, now)
      return c.redirect(addressOf(c, place, 'takenBack'), 303)
    default: throw new Problem('invalid-input', 'what is to be done with the post is not said', [{ pointer: '/do', code: 'invalid-value', detail: 'end, change, hand-over or take-back' }])
  }
}

/** Who acts for an organization and for the registry: giving, changing, ending and handing over posts. */
export const postPages = new Hono<Env>()
  .get(PATHS.people, async (c) => peoplePage(c, await placeOf(c), { done: saidIn(c) }))
  .post(PATHS.people, (c) => give(c))
  .get(PATHS.peoplePost, async (c) => postPage(c, await placeOf(c), c.req.query('do'), {}))
  .post(PATHS.peoplePost, (c) => change(c))
  .get(PATHS.registryPeople, (c) => peoplePage(c, REGISTRY, { done: saidIn(c) }))
  .post(PATHS.registryPeople, (c) => give(c))
  .get(PATHS.registryPost, (c) => postPage(c, REGISTRY, c.req.query('do'), {}))
  .post(PATHS.registryPost, (c) => change(c))
  .get(PATHS.postOffer, (c) => respondPrivatePage(c, async ({ db, frame, now, lang }) => {
    const offer = await getOffer(db, signedIn(c), c.req.param('id'), now)
    if (offer === null) throw new Problem('not-found', 'nothing is offered to you under this id')
    return { page: <OfferPage frame={frame} id={offer.id} kind={offer.kind} organization={displayName(offer.names, lang).text} expiresAt={offer.expiresAt} /> }
  }))
  .post(PATHS.postOffer, async (c) => {
    await readForm(c)
    const { db, now, lang } = privateTools(c)
    const organization = await acceptOffer(db, signedIn(c), c.req.param('id'), now)
    return c.redirect(href(PATHS.workspaceOf, { lang, organization }), 303)
  })

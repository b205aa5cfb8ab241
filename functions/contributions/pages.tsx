import { Hono, type Context } from 'hono'
import { listHowAsked } from '#functions/confirmations/list-asked.ts'
import type { Duplicate } from '#functions/duplicates/schema.ts'
import { recordId } from '#functions/core/field-constraints.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm, type FormValues } from '#functions/http/form.ts'
import { originOf } from '#functions/http/origin.ts'
import { respondPrivatePage, type PrivateTools } from '#functions/http/private-page.tsx'
import { signedIn } from '#functions/http/viewer.ts'
import { inviteContributed } from '#functions/invitations/invite-contributed.ts'
import { HowAskedSection, type InviteTold } from '#web/pages/confirmations/how-asked-section.tsx'
import { CheckStepPage } from '#web/pages/contributions/check-step.tsx'
import { ConflictPage } from '#web/pages/contributions/conflict-page.tsx'
import { ContributionPage } from '#web/pages/contributions/contribution-page.tsx'
import { DiscardPage } from '#web/pages/contributions/discard-page.tsx'
import { SharedPage } from '#web/pages/contributions/shared-page.tsx'
import { StateGonePage } from '#web/pages/contributions/state-gone-page.tsx'
import { stepsOf, STEP_PATHS } from '#web/pages/contributions/step-paths.ts'
import { WhatStepPage } from '#web/pages/contributions/what-step.tsx'
import { WhenStepPage } from '#web/pages/contributions/when-step.tsx'
import { WhoStepPage } from '#web/pages/contributions/who-step.tsx'
import { href, PATHS } from '#web/paths.ts'
import { groundOf, type Contribution } from './contribution.ts'
import { discardContribution } from './discard-contribution.ts'
import { findLikeTies } from './find-like-ties.ts'
import { decodeStep, encodeStep, strangersAmong } from './form-codec.ts'
import { stepFaults } from './form-faults.ts'
import { getContribution } from './get-contribution.ts'
import { getQueuePlace } from './get-queue-place.ts'
import { hideInContribution, namesHidden } from './hide-in-contribution.ts'
import { nameParties } from './name-parties.ts'
import { noticesOf } from './notices.ts'
import { ownOrganizations } from './own-organizations.ts'
import { proposeParty } from './propose-party.ts'
import { isBegun } from './proposed.ts'
import { readAction, type Action } from './read-action.ts'
import { rebaseContribution } from './rebase-contribution.ts'
import { reopenContribution } from './reopen-contribution.ts'
import { mayEdit } from './rules.ts'
import { saveStep, type StepSent } from './save-step.ts'
import { emptyForm, STEPS, type FormFault, type Step } from './schema.ts'
import { searchParties } from './search-parties.ts'
import { getShared, shareContribution, unshareContribution } from './share-contribution.ts'
import { startContribution } from './start-contribution.ts'
import { partiesAsked, submitContribution } from './submit-contribution.ts'

/** The form in which ties are put on record, and the pages of what was written. */
export const contributionPages = new Hono<Env>()

type Reply = { page: { toString(): string | Promise<string> }; status?: number }

/** A step as a page, with what does not hold in it. */
async function stepPage({ db, lang, day, frame, url }: PrivateTools, contribution: Contribution, step: Step, faults: readonly FormFault[], duplicates: readonly Duplicate[] = []): Promise<Reply> {
  if (contribution.operation !== 'create' && await namesHidden(db, contribution)) throw new Problem('not-allowed', 'a party of this tie is withheld: ask a steward to change it')
  const view = { contribution, parties: await nameParties(db, contribution), faults }
  const status = faults.length > 0 ? 422 : 200
  switch (step) {
    case 'what': return { page: <WhatStepPage frame={frame} view={view} />, status }
    case 'who': return { page: <WhoStepPage frame={frame} view={view} search={await searchParties(db, url.searchParams.get('q') ?? '', lang)} duplicates={duplicates} />, status }
    case 'when': return { page: <WhenStepPage frame={frame} view={view} />, status }
    case 'check': {
      const { kind, form, base, record } = contribution
      const like = contribution.operation === 'create' ? await findLikeTies(db, kind, form.who.parties.map((row) => row.organization), record?.id ?? null, day) : []
      return { page: <CheckStepPage frame={frame} view={{ ...view, like, notices: noticesOf(kind, form, base) }} />, status }
    }
  }
}

/** What the search of a step looks for goes with it in the address, and the page comes back to where it was. */
function backToWho(lang: PrivateTools['lang'], id: string, q: string, anchor: string): string {
  return `${href(PATHS.contributionWho, { lang, id }, { q })}#${anchor}`
}

/** The change of the list of parties that a button asks for. */
function changeOf(action: Action): StepSent['change'] {
  if (action.kind === 'add') return { add: action.organization }
  if (action.kind === 'remove') return { remove: action.row }
  return action.kind === 'forget' ? { forget: true } : undefined
}

async function saveAndGo(c: Context<Env>, tools: PrivateTools, step: Step, values: FormValues): Promise<Reply | Response> {
  const { db, now, lang, frame } = tools
  const viewer = signedIn(c)
  const id = c.req.param('id') ?? ''
  const isNaming = step === 'who' && isBegun(decodeStep(emptyForm(lang, ''), step, values).who.adding)
  // words of a search that led to naming a new one are no new search
  const isSearched = isNaming && values.one('q') === values.one('new-from')
  const action = readAction(values.one('do'), step === 'who' && !isSearched ? values.one('q') : '', isNaming)
  const sent = { id, step, revision: Number(values.one('revision')) || 0, values }
  const saved = action.kind === 'propose' && step === 'who' ? await proposeParty({ db, now }, viewer, sent) : await saveStep({ db, now }, viewer, { ...sent, change: changeOf(action) })
  const { contribution } = saved
  if (saved.outcome === 'faults') return stepPage(tools, contribution, step, saved.faults, saved.duplicates)
  if (saved.outcome === 'conflict') return { page: <ConflictPage frame={frame} contribution={contribution} step={step} mine={saved.mine} parties={await nameParties(db, { ...contribution, form: saved.mine })} />, status: 409 }
  switch (action.kind) {
    case 'leave': return c.redirect(href(PATHS.workspaceOf, { lang, organization: contribution.organization }), 303)
    case 'keep': return c.redirect(href(STEP_PATHS[step], { lang, id }), 303)
    case 'forget': return c.redirect(backToWho(lang, id, '', 'new'), 303)
    case 'propose':
    case 'add': return c.redirect(backToWho(lang, id, '', `f-party-${contribution.form.who.parties.length - 1}-role`), 303)
    case 'remove': return c.redirect(backToWho(lang, id, '', 'f-q'), 303)
    case 'search': return c.redirect(backToWho(lang, id, values.one('q'), values.one('q') === '' ? 'f-q' : 'found'), 303)
    case 'rebase': {
      await rebaseContribution({ db, now }, viewer, id)
      return c.redirect(href(PATHS.contributionCheck, { lang, id }), 303)
    }
    case 'submit': {
      const submitted = await submitContribution({ db, now, origin: originOf(c) }, viewer, id)
      return submitted.outcome === 'faults' ? stepPage(tools, submitted.contribution, 'check', submitted.faults) : c.redirect(href(PATHS.contribution, { lang, id }), 303)
    }
    case 'continue': {
      const faults = stepFaults(contribution.kind, contribution.form, step, groundOf(contribution))
      if (faults.length > 0) return stepPage(tools, contribution, step, faults)
      const steps = stepsOf(contribution.operation)
      return c.redirect(href(STEP_PATHS[steps[steps.indexOf(step) + 1] ?? 'check'], { lang, id }), 303)
    }
  }
}

for (const step of STEPS) {
  contributionPages.get(STEP_PATHS[step], (c) => respondPrivatePage(c, async (tools) => {
    const id = c.req.param('id')
    const contribution = await getContribution(tools.db, signedIn(c), id)
    if (!mayEdit(contribution.state)) return c.redirect(href(PATHS.contribution, { lang: tools.lang, id }), 303)
    if (!stepsOf(contribution.operation).includes(step)) return c.redirect(href(PATHS.contributionCheck, { lang: tools.lang, id }), 303)
    return stepPage(tools, contribution, step, [])
  }))

  contributionPages.post(STEP_PATHS[step], (c) => respondPrivatePage(c, async (tools) => {
    const values = await readForm(c)
    const strangers = strangersAmong(step, values.names)
    if (strangers.length > 0) throw new Problem('invalid-input', 'the form has no such fields', strangers.map((name) => ({ pointer: `/${name}`, code: 'unknown-field', detail: 'this field is not known here; remove it' })))
    try {
      return await saveAndGo(c, tools, step, values)
    } catch (error) {
      if (!(error instanceof Problem) || error.type !== 'not-in-this-state') throw error
      const contribution = await getContribution(tools.db, signedIn(c), c.req.param('id'))
      return { page: <StateGonePage frame={tools.frame} contribution={contribution} entries={encodeStep(decodeStep(contribution.form, step, values), step)} />, status: 409 }
    }
  }))
}

contributionPages.post(PATHS.contributions, (c) => respondPrivatePage(c, async ({ db, now, lang }) => {
  const viewer = signedIn(c)
  const values = await readForm(c)
  const [kind, operation, record] = [values.one('kind'), values.one('operation'), values.one('record')]
  const own = (await ownOrganizations(db, viewer)).find((one) => one.id === values.one('organization'))
  if (!own || (kind !== 'alliance' && kind !== 'exchange') || (operation !== 'create' && operation !== 'update' && operation !== 'withdraw')) throw new Problem('not-found', 'there is nothing of yours to begin here')
  if (operation !== 'create' && !recordId.safeParse(record).success) throw new Problem('not-found', 'there is no tie of this id')
  if (!/^[0-9a-f-]{36}$/.test(values.one('id'))) throw new Problem('invalid-input', 'the form is not whole: load its page again')
  const id = await startContribution({ db, now }, viewer, own, { id: values.one('id'), kind, operation, record: operation === 'create' ? null : record }, lang)
  return c.redirect(href(operation === 'withdraw' ? PATHS.contributionCheck : PATHS.contributionWhat, { lang, id }), 303)
}))

contributionPages.get(PATHS.contributionShared, (c) => respondPrivatePage(c, async ({ db, lang, frame }) => {
  const token = c.req.param('token')
  const contribution = await getShared(db, token)
  if (contribution === null) throw new Problem('not-found', 'this address shows nothing')
  const path = contribution.kind === 'alliance' ? PATHS.alliance : PATHS.exchange
  if (contribution.state === 'published' && contribution.record) return c.redirect(href(path, { lang, id: contribution.record.id }), 303)
  const shown = await hideInContribution(db, contribution, new Set())
  return { page: <SharedPage frame={frame} contribution={shown} parties={await nameParties(db, shown)} token={token} /> }
}))

async function contributionPage({ db, frame, viewer }: PrivateTools, whole: Contribution, token: string | null, told: InviteTold | null): Promise<Reply> {
  const contribution = await hideInContribution(db, whole, new Set(viewer?.posts.flatMap((post) => post.organization ?? [])))
  const [place, parties, asked] = await Promise.all([
    contribution.state === 'submitted' && contribution.submittedAt !== null ? getQueuePlace(db, contribution.submittedAt) : null, nameParties(db, contribution), listHowAsked(db, contribution.key),
  ])
  const ways = <HowAskedSection frame={frame} contribution={contribution.id} asked={asked} told={told} />
  return { page: <ContributionPage frame={frame} view={{ contribution, parties, asked: partiesAsked(contribution), place, token, ways }} />, status: told !== null && told.outcome !== 'sent' ? 422 : 200 }
}

contributionPages.get(PATHS.contribution, (c) => respondPrivatePage(c, async (tools) => {
  const contribution = await getContribution(tools.db, signedIn(c), c.req.param('id'))
  // the private address is told once, in the answer that follows its making; a token of another contribution is told nowhere
  const token = tools.url.searchParams.get('address')
  const isItsOwn = token !== null && (await getShared(tools.db, token))?.id === contribution.id
  const sent = tools.url.searchParams.get('invited')
  return contributionPage(tools, contribution, isItsOwn ? token : null, sent === null ? null : { organization: sent, outcome: 'sent', typed: '' })
}))

contributionPages.post(PATHS.contributionInvite, (c) => respondPrivatePage(c, async (tools) => {
  const { db, now, lang } = tools
  const contribution = await getContribution(db, signedIn(c), c.req.param('id'))
  const form = await readForm(c)
  const organization = form.one('organization')
  const typed = form.one(`email-${organization}`)
  const outcome = await inviteContributed({ db, now, origin: originOf(c) }, signedIn(c), { contribution: contribution.id, organization, email: typed })
  if (outcome !== 'sent') return contributionPage(tools, contribution, null, { organization, outcome, typed })
  return c.redirect(`${href(PATHS.contribution, { lang, id: contribution.id }, { invited: organization })}#asked`, 303)
}))

contributionPages.post(PATHS.contributionShare, (c) => respondPrivatePage(c, async ({ db, lang }) => {
  await readForm(c)
  const id = c.req.param('id')
  const address = await shareContribution({ db }, signedIn(c), id)
  return c.redirect(`${href(PATHS.contribution, { lang, id }, { address })}#share`, 303)
}))

contributionPages.post(PATHS.contributionUnshare, (c) => respondPrivatePage(c, async ({ db, lang }) => {
  await readForm(c)
  await unshareContribution({ db }, signedIn(c), c.req.param('id'))
  return c.redirect(href(PATHS.contribution, { lang, id: c.req.param('id') }), 303)
}))

contributionPages.post(PATHS.contributionReopen, (c) => respondPrivatePage(c, async ({ db, now, lang }) => {
  await readForm(c)
  await reopenContribution({ db, now }, signedIn(c), c.req.param('id'))
  return c.redirect(href(PATHS.contributionCheck, { lang, id: c.req.param('id') }), 303)
}))

contributionPages.get(PATHS.contributionDiscard, (c) => respondPrivatePage(c, async ({ db, frame }) => ({ page: <DiscardPage frame={frame} contribution={await getContribution(db, signedIn(c), c.req.param('id'))} /> })))

contributionPages.post(PATHS.contributionDiscard, (c) => respondPrivatePage(c, async ({ db, now, lang }) => {
  await readForm(c)
  const { organization } = await discardContribution({ db, now }, signedIn(c), c.req.param('id'))
  return c.redirect(href(PATHS.workspaceOf, { lang, organization }), 303)
}))

import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import type { StepView } from '#functions/contributions/view.ts'
import type { FormFault, Step } from '#functions/contributions/schema.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { fieldId } from '#web/components/forms/fault.ts'
import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { stepsOf, STEP_PATHS } from './step-paths.ts'

/** What is wrong, in the reader's language, for the fields of one step. */
export function faultsIn(step: Step, faults: readonly FormFault[], lang: Language): { readonly field: string; readonly message: string }[] {
  return faults.filter((one) => one.step === step).map(({ field, code }) => ({ field, message: messagesFor(lang).tieForm.faults[code] }))
}

/** What is wrong on top of a step: each line leads to its field, also on another step. */
function FaultSummary({ id, here, faults, lang }: { id: string; here: Step; faults: readonly FormFault[]; lang: Language }) {
  if (faults.length === 0) return null
  const t = messagesFor(lang).tieForm
  const to = ({ step, field }: FormFault) => `${step === here ? '' : href(STEP_PATHS[step], { lang, id })}#${fieldId(field)}`
  return (
    <div class="sum" role="alert" aria-labelledby="sum-title" tabindex={-1} autofocus>
      <h2 id="sum-title">{t.errorSummary(faults.length)}</h2>
      <ul>{faults.map((fault) => <li><a href={to(fault)}>{t.faults[fault.code]}</a></li>)}</ul>
    </div>
  )
}

/** The buttons under a step: on, away, and back. */
function Acts({ id, step, steps, submit, lang }: { id: string; step: Step; steps: readonly Step[]; submit: string | undefined; lang: Language }) {
  const t = messagesFor(lang).tieForm
  const previous = steps[steps.indexOf(step) - 1]
  return (
    <p class="acts">
      <Button name="do" value={submit === undefined ? 'continue' : 'submit'}>{submit ?? t.next}</Button>
      <Button name="do" value="leave" quiet>{t.leave}</Button>
      {previous && <a href={href(STEP_PATHS[previous], { lang, id })}>{t.previous}</a>}
    </p>
  )
}

/**
 * A step of the form: where one is, what is wrong, the fields, and the way on. The first button is unseen: it is what Enter presses, so that it never takes a party away.
 *
 * @param submit the words of the last step's button
 */
export function StepPage({ frame, step, view, heading, lede, submit, islands, children }: {
  frame: Frame; step: Step; view: StepView; heading: string; lede?: Child; submit?: string; islands?: readonly string[]; children: Child | Child[]
}) {
  const { lang } = frame
  const { tieForm: t, common } = messagesFor(lang)
  const { contribution: { id, kind, operation, organization, revision }, faults } = view
  const steps = stepsOf(operation)
  const name = t.title[kind][operation]
  const place = steps.length > 1 ? t.step(steps.indexOf(step) + 1, steps.length) : null
  const title = [faults.length > 0 ? `${common.error}: ${heading}` : heading, place, name].filter((part) => part !== null).join(' · ')
  return (
    <Page frame={frame} title={title} description={name} address={(other) => href(STEP_PATHS[step], { lang: other, id })} isHidden {...(islands ? { islands } : {})}>
      <Crumbs items={[{ label: t.workspace, href: href(PATHS.workspaceOf, { lang, organization }) }]} lang={lang} />
      <FaultSummary id={id} here={step} faults={faults} lang={lang} />
      <div class="head"><p class="kind">{place === null ? name : `${name} · ${place}`}</p><h1>{heading}</h1>{lede !== undefined && <p class="lede">{lede}</p>}</div>
      <Form frame={frame} action={href(STEP_PATHS[step], { lang, id })} id="step">
        <button class="vh" type="submit" name="do" value={step === 'check' ? 'submit' : 'continue'} tabindex={-1} aria-hidden="true">{t.next}</button>
        <input type="hidden" name="revision" value={String(revision)} />
        {children}
        <div class="field note"><p class="meta">{t.never} {t.saved}</p></div>
        <Acts id={id} step={step} steps={steps} submit={submit} lang={lang} />
      </Form>
    </Page>
  )
}

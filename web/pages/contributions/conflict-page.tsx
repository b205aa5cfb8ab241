import { encodeStep } from '#functions/contributions/form-codec.ts'
import type { Contribution } from '#functions/contributions/contribution.ts'
import type { Step, TieForm } from '#functions/contributions/schema.ts'
import type { PartyNames } from '#functions/contributions/view.ts'
import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href } from '#web/paths.ts'
import { Differences } from './differences.tsx'
import { HiddenEntries } from './hidden-entries.tsx'
import { STEP_PATHS } from './step-paths.ts'

/** 409: the same step was saved in another window. Both versions stand side by side, and she chooses with which to go on; neither is lost. */
export function ConflictPage({ frame, contribution, step, mine, parties }: { frame: Frame; contribution: Contribution; step: Step; mine: TieForm; parties: PartyNames }) {
  const { lang } = frame
  const t = messagesFor(lang).tieForm.conflict
  const { id, kind, form, revision } = contribution
  const typed = encodeStep(mine, step)
  const to = (other: typeof lang) => href(STEP_PATHS[step], { lang: other, id })
  return (
    <Page frame={frame} title={t.title} description={t.lede} address={to} isHidden>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <Differences theirs={encodeStep(form, step)} mine={typed} names={{ theirs: t.theirs, mine: t.mine }} kind={kind} parties={parties} lang={lang} />
      <Form frame={frame} action={to(lang)}>
        <input type="hidden" name="revision" value={String(revision)} />
        <HiddenEntries entries={typed} />
        <p class="acts"><Button name="do" value="keep">{t.keepMine}</Button><a class="btn quiet" href={to(lang)}>{t.keepTheirs}</a></p>
      </Form>
    </Page>
  )
}

import { encodeStep, type FormEntry } from '#functions/contributions/form-codec.ts'
import type { Contribution } from '#functions/contributions/contribution.ts'
import type { Step, TieForm } from '#functions/contributions/schema.ts'
import type { PartyNames } from '#functions/contributions/view.ts'
import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href } from '#web/paths.ts'
import { entryName } from './entry-names.ts'
import { HiddenEntries } from './hidden-entries.tsx'
import { partyText } from './party-name.tsx'
import { STEP_PATHS } from './step-paths.ts'

/** The fields in which two versions of a step differ: each with its values there and here, joined where it has several. */
function differences(theirs: readonly FormEntry[], mine: readonly FormEntry[]): { readonly name: string; readonly theirs: string; readonly mine: string }[] {
  const valueIn = (entries: readonly FormEntry[], name: string) => entries.filter(([one, value]) => one === name && value !== '').map(([, value]) => value).join(', ')
  const names = [...new Set([...theirs, ...mine].map(([name]) => name))]
  return names.map((name) => ({ name, theirs: valueIn(theirs, name), mine: valueIn(mine, name) })).filter((one) => one.theirs !== one.mine)
}

/** 409: the same step was saved in another window. Both versions stand side by side, and she chooses with which to go on; neither is lost. */
export function ConflictPage({ frame, contribution, step, mine, parties }: { frame: Frame; contribution: Contribution; step: Step; mine: TieForm; parties: PartyNames }) {
  const { lang } = frame
  const t = messagesFor(lang).tieForm.conflict
  const { id, kind, form, revision } = contribution
  const typed = encodeStep(mine, step)
  const to = (other: typeof lang) => href(STEP_PATHS[step], { lang: other, id })
  const shown = (name: string, value: string) => (value === '' ? <span class="meta">{t.empty}</span> : /^party-\d+$/.test(name) ? partyText(parties, value, lang) : value)
  return (
    <Page frame={frame} title={t.title} description={t.lede} address={to} isHidden>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <table class="stack">
        <thead><tr><th scope="col">{t.field}</th><th scope="col">{t.theirs}</th><th scope="col">{t.mine}</th></tr></thead>
        <tbody>{differences(encodeStep(form, step), typed).map((one) => (
          <tr><th scope="row">{entryName(one.name, kind, lang) ?? one.name}</th><td data-label={t.theirs}>{shown(one.name, one.theirs)}</td><td data-label={t.mine}>{shown(one.name, one.mine)}</td></tr>
        ))}</tbody>
      </table>
      <Form frame={frame} action={to(lang)}>
        <input type="hidden" name="revision" value={String(revision)} />
        <HiddenEntries entries={typed} />
        <p class="acts"><Button name="do" value="keep">{t.keepMine}</Button><a class="btn quiet" href={to(lang)}>{t.keepTheirs}</a></p>
      </Form>
    </Page>
  )
}

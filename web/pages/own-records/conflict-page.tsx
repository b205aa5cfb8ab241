import type { OrganizationBrief } from '#functions/core/view.ts'
import type { FormEntry } from '#functions/contributions/form-codec.ts'
import type { OwnKind } from '#functions/own-records/schema.ts'
import type { Conflict } from '#functions/own-records/write-proposal.ts'
import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { HiddenEntries } from '#web/pages/contributions/hidden-entries.tsx'
import { SideBySide, wordsOf } from '#web/pages/stewardship/side-by-side.tsx'

/**
 * 409: what was sent was written over a version that is not the last. Both stand side by side; she goes on with hers, brought to the other, or leaves hers. Nothing was written, and
 * nothing is lost.
 *
 * @param merged the form that she goes on with, as entries
 */
export function OwnConflictPage({ frame, organization, kind, conflict, merged, address }: { frame: Frame; organization: OrganizationBrief; kind: OwnKind; conflict: Conflict; merged: readonly FormEntry[]; address: (lang: Frame['lang']) => string }) {
  const { lang } = frame
  const t = messagesFor(lang).ownRecords.conflict
  const { theirs, mine, onto } = conflict
  const told = t[conflict.with]
  const words = wordsOf(kind, new Map([[organization.id, organization]]), lang)
  return (
    <Page frame={frame} title={t.title} description={told.lede} address={address} isHidden>
      <div class="head"><h1>{t.title}</h1><p class="lede">{told.lede}</p></div>
      <SideBySide before={theirs} after={mine} columns={{ before: told.theirs, after: t.mine }} words={words} />
      {onto === null ? <p class="acts"><a class="btn quiet" href={address(lang)}>{t.keepTheirs}</a></p> : (
        <Form frame={frame} action={address(lang)}>
          <input type="hidden" name="id" value={onto.id} />
          <input type="hidden" name="revision" value={String(onto.revision)} />
          {onto.base !== null && <input type="hidden" name="base" value={String(onto.base)} />}
          <HiddenEntries entries={merged} />
          <p class="hint">{told.hint}</p>
          <p class="acts"><Button name="do" value="look">{t.keepMine}</Button><a class="btn quiet" href={address(lang)}>{t.keepTheirs}</a></p>
        </Form>
      )}
    </Page>
  )
}

import { LENGTHS } from '#functions/objections/rules.ts'
import type { Objectionable } from '#functions/objections/schema.ts'
import { displayName } from '#functions/core/text.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { Choices, Select, TextArea, TextField } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { wordText } from '#web/components/told-word.ts'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { NoticesToConfirm } from '#web/pages/joining/notices-to-confirm.tsx'
import type { Typed } from '#web/pages/joining/typed.ts'
import { href, PATHS } from '#web/paths.ts'

/** "This is about us and it is wrong": where an institution objects to a record, without an account. `ownEmail`: that of whoever acts for one of them; it is not asked for. */
export function ObjectionNewPage({ frame, record, typed, faults, ownEmail }: { frame: Frame; record: Objectionable; typed: Typed; faults: readonly FormFault[]; ownEmail: string | null }) {
  const { lang } = frame
  const t = messagesFor(lang).objections.make
  const { kind, id, title, institutions } = record
  const only = institutions.length === 1 ? institutions[0] : undefined
  const wishes = ['correct', 'withhold'] as const
  return (
    <Page frame={frame} title={t.title} description={t.lede} address={(other) => href(PATHS.objectionNew, { lang: other }, { record: `${kind}/${id}` })} isHidden hasErrors={faults.length > 0}>
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p><p>{t.about}: <a href={href(PATHS[kind], { lang, id })}>{wordText(title, lang)}</a></p></div>
      <Form frame={frame} action={href(PATHS.objectionNew, { lang })}>
        <input type="hidden" name="record" value={`${kind}/${id}`} />
        {only
          ? <p><b>{t.institution}:</b> <OrganizationName names={only.names} lang={lang} /></p>
          : <Select lang={lang} name="organization" label={t.institution} hint={t.institutionHint} faults={faults} chosen={typed.one('organization')} choices={institutions.map((one) => ({ value: one.id, label: displayName(one.names, lang).text }))} />}
        <Choices lang={lang} name="wish" label={t.wish} kind="one" faults={faults} chosen={[typed.one('wish')]} choices={wishes.map((wish) => ({ value: wish, label: t.wishes[wish], hint: t.wishHints[wish] }))} />
        <TextArea lang={lang} name="statement" label={t.statement} hint={t.statementHint} faults={faults} value={typed.one('statement')} rows={7} maxlength={LENGTHS.statement.most} />
        <TextArea lang={lang} name="reply" label={t.reply} hint={t.replyHint} isOptional faults={faults} value={typed.one('reply')} rows={4} maxlength={LENGTHS.reply} />
        {ownEmail === null && <TextField lang={lang} name="email" label={t.email} hint={t.emailHint} faults={faults} value={typed.one('email')} type="email" autocomplete="email" spellcheck={false} maxlength={254} />}
        <NoticesToConfirm typed={typed} faults={faults} lang={lang} />
        <p class="acts"><Button>{t.send}</Button></p>
      </Form>
    </Page>
  )
}

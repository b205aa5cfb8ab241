import type { Language } from '#db/reference/languages.ts'
import { isOutdated } from '#functions/contributions/contribution.ts'
import { encodeStep } from '#functions/contributions/form-codec.ts'
import { formOfFact } from '#functions/contributions/form-of-fact.ts'
import { noticeKey } from '#functions/contributions/notices.ts'
import type { CheckView } from '#functions/contributions/view.ts'
import { Choices, DateField, TextArea, TextField } from '#web/components/forms/fields.tsx'
import { Button } from '#web/components/forms/form.tsx'
import { faultOf, fieldId, type FormFault } from '#web/components/forms/fault.ts'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { TieEvidence } from '#web/pages/ties/tie-evidence.tsx'
import { href, PATHS } from '#web/paths.ts'
import { CheckAnswers } from './check-answers.tsx'
import { Differences } from './differences.tsx'
import { faultsIn, StepPage } from './step-page.tsx'

interface Part { readonly view: CheckView; readonly lang: Language; readonly faults: readonly FormFault[] }

/** What was published since this change was begun, beside hers; a button brings hers to it. */
function Outdated({ view: { contribution, parties }, lang }: Part) {
  const { kind, form, organization, operation, record } = contribution
  if (!isOutdated(contribution) || record === null) return null
  const t = messagesFor(lang).tieForm.check.outdated
  const published = formOfFact(kind, record.fact, form.lang, organization)
  const entries = (of: typeof form) => (operation === 'withdraw' ? [] : (['what', 'who', 'when'] as const).flatMap((step) => encodeStep(of, step)))
  return (
    <div class="aside" id={fieldId('published')} tabindex={-1}>
      <h2>{t.title}</h2>
      <p class="meta">{t.lede}</p>
      {operation !== 'withdraw' && <Differences theirs={entries(published)} mine={entries(form)} names={{ theirs: t.theirs, mine: t.mine }} kind={kind} parties={parties} lang={lang} />}
      <p class="acts"><Button name="do" value="rebase" quiet>{t.go}</Button></p>
    </div>
  )
}

/** Ties on record between the same parties, so that none is recorded twice. */
function LikeTies({ view: { like, contribution: { kind } }, lang }: Part) {
  if (like.length === 0) return null
  const t = messagesFor(lang).tieForm.check
  return (
    <div class="aside">
      <h2>{t.likeTitle[kind]}</h2>
      <p class="meta">{t.likeHint}</p>
      <ul class="rows">{like.map(({ kind: of, tie }) => <li><TieTitle title={tie.title} to={href(of === 'alliance' ? PATHS.alliance : PATHS.exchange, { lang, id: tie.id })} words={[]} lang={lang} /><p class="end"><TieEvidence evidence={tie.evidence} spoken={tie.spoken} parties={tie.parties} lang={lang} /></p></li>)}</ul>
    </div>
  )
}

/** What the check of free text points out: each is changed, or confirmed with its box. */
function Notices({ view: { notices }, lang, faults }: Part) {
  if (notices.length === 0) return null
  const t = messagesFor(lang).tieForm.check
  const fault = faultOf(faults, 'confirmed')
  const id = fieldId('confirmed')
  return (
    <fieldset class={fault === undefined ? 'field' : 'field wrong'} aria-describedby={`${id}-hint`}>
      <legend>{t.noticesTitle}</legend>
      <p class="hint" id={`${id}-hint`}>{t.noticesLede}</p>
      {fault !== undefined && <p class="err"><span class="vh">{messagesFor(lang).forms.error} </span>{fault}</p>}
      {notices.map((notice, i) => (
        <div class="pick">
          <input type="checkbox" name="confirmed" value={noticeKey(notice)} id={i === 0 ? id : `${id}-${i}`} checked={notice.isConfirmed} aria-describedby={`${id}-${i}-what`} />
          <div><label for={i === 0 ? id : `${id}-${i}`}>{t.confirm}<span class="vh">: {notice.found}</span></label><p class="hint" id={`${id}-${i}-what`}>{t.notice(notice.found, t.notices[notice.kind])}</p></div>
        </div>
      ))}
    </fieldset>
  )
}

function Basis({ view: { contribution: { form: { check }, operation } }, lang, faults }: Part) {
  const t = messagesFor(lang).tieForm.check
  const isUpdate = operation === 'update'
  const link = (
    <>
      <TextField lang={lang} name="source" label={isUpdate ? t.moreSource : t.source} hint={isUpdate ? t.moreSourceHint : t.sourceHint} isOptional={isUpdate} faults={faults} value={check.source} type="url" inputMode="url" autocomplete="off" />
      <TextField lang={lang} name="sourceTitle" label={t.sourceTitle} hint={t.sourceTitleHint} isOptional faults={faults} value={check.sourceTitle} autocomplete="off" maxlength={500} />
      <DateField lang={lang} name="sourceDate" label={t.sourceDate} isOptional faults={faults} {...check.sourceDate} />
    </>
  )
  if (isUpdate) return <><input type="hidden" name="basis" value="source" />{link}</>
  return <Choices lang={lang} name="basis" kind="one" label={t.basis} faults={faults} chosen={[check.basis]} choices={[{ value: 'source', label: t.bases.source, more: link }, { value: 'statement', label: t.bases.statement, hint: t.statementHint }]} />
}

/** Step 4: all of it at a glance, what it rests on, and what to look at before it is submitted. Of a withdrawal the only step. */
export function CheckStepPage({ frame, view }: { frame: Frame; view: CheckView }) {
  const { lang } = frame
  const t = messagesFor(lang).tieForm.check
  const { contribution, parties } = view
  const { operation, form } = contribution
  const part = { view, lang, faults: faultsIn('check', view.faults, lang) }
  return (
    <StepPage frame={frame} step="check" view={view} heading={t.heading[operation]} submit={t.submit[operation]}>
      <CheckAnswers contribution={contribution} parties={parties} canChange={operation !== 'withdraw'} lang={lang} />
      <Outdated {...part} />
      <LikeTies {...part} />
      {operation !== 'withdraw' && <Basis {...part} />}
      {operation !== 'create' && <TextArea lang={lang} name="reason" label={t.reason[operation]} hint={t.reasonHint} isOptional={operation === 'update'} faults={part.faults} value={form.check.reason} rows={3} />}
      <Notices {...part} />
    </StepPage>
  )
}

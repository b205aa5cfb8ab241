import { displayName, pickText } from '#functions/core/text.ts'
import type { RecordStanding } from '#functions/stewardship/change-standing.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { DeskPage } from './desk-frame.tsx'
import { ReasonField, type TypedReason } from './reason-field.tsx'

const HISTORIES = { organization: PATHS.organizationHistory, alliance: PATHS.allianceHistory, exchange: PATHS.exchangeHistory } as const

/** Where a steward withdraws a record from public view, or puts it back. */
export function RecordStandingPage({ frame, standing, typed, isOwn, isConflict, done }: { frame: Frame; standing: RecordStanding; typed: TypedReason; isOwn: boolean; isConflict: boolean; done?: string | undefined }) {
  const { lang } = frame
  const { record: t, kinds } = messagesFor(lang).stewardship
  const { kind, id, state, title, revision } = standing
  const name = 'texts' in title ? pickText(title.texts, lang).text : 'names' in title ? displayName(title.names, lang).text : id
  const isPublic = state === 'published'
  return (
    <DeskPage frame={frame} title={`${t.heading}: ${name}`} description={t.description} lede={`${kinds[kind]}. ${t.state[state]}`} address={(other) => href(PATHS.recordStanding, { lang: other, kind, id })} done={done}>
      {isConflict && <div class="sum" role="alert"><p><b>{t.conflict}</b></p></div>}
      <ErrorSummary lang={lang} faults={typed.faults} />
      <p class="acts">{isPublic && <a href={href(PATHS[kind], { lang, id })}>{t.page}</a>}<a href={href(HISTORIES[kind], { lang, id })}>{t.history}</a></p>
      {isOwn && <p><b>{t.own}</b></p>}
      {!isOwn && state !== 'merged' && (
        <Form frame={frame} action={href(PATHS.recordStanding, { lang, kind, id })}>
          <input type="hidden" name="revision" value={String(revision)} />
          <ReasonField lang={lang} label={t.reason} hint={t.reasonHint} typed={typed} />
          <p class="hint">{isPublic ? t.withdrawHint : t.restoreHint}</p>
          <p class="acts"><Button name="do" value={isPublic ? 'withdraw' : 'restore'}>{isPublic ? t.withdraw : t.restore}</Button></p>
        </Form>
      )}
    </DeskPage>
  )
}

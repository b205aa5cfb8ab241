import type { Language } from '#db/reference/languages.ts'
import { REASON_LENGTH } from '#functions/stewardship/rules.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { TextArea } from '#web/components/forms/fields.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** The reason as it was typed, what does not hold in it, and whether the check of the text pointed something out that may be confirmed. */
export interface TypedReason { readonly reason: string; readonly faults: readonly FormFault[]; readonly toConfirm: boolean }

/** Nothing typed yet. */
export const NO_REASON: TypedReason = { reason: '', faults: [], toConfirm: false }

/** The field in which a steward gives her reason; what the check of the text pointed out can be confirmed under it. */
export function ReasonField({ lang, label, hint, typed }: { lang: Language; label: string; hint: string; typed: TypedReason }) {
  return (
    <>
      <TextArea lang={lang} name="reason" label={label} hint={hint} faults={typed.faults} value={typed.reason} rows={4} maxlength={REASON_LENGTH.most} />
      {typed.toConfirm && <div class="pick"><input type="checkbox" name="confirmed" value="yes" id="f-confirmed" /><div><label for="f-confirmed">{messagesFor(lang).stewardship.confirmText}</label></div></div>}
    </>
  )
}

import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { fieldId, type FormFault } from './fault.ts'

/** What is wrong with a form, on top of it: each line leads to its field (the pattern of the GOV.UK Design System). Nothing when nothing is wrong. */
export function ErrorSummary({ lang, faults }: { lang: Language; faults: readonly FormFault[] }) {
  if (faults.length === 0) return null
  return (
    <div class="sum" role="alert" aria-labelledby="sum-title">
      <h2 id="sum-title">{messagesFor(lang).forms.summary(faults.length)}</h2>
      <ul>{faults.map(({ field, message }) => <li><a href={`#${fieldId(field)}`}>{message}</a></li>)}</ul>
    </div>
  )
}

import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { faultOf, fieldId, type FormFault } from './fault.ts'

/** What every field has. */
export interface FieldProps {
  readonly lang: Language
  readonly name: string
  readonly label: string
  readonly hint?: Child
  readonly isOptional?: boolean
  readonly faults: readonly FormFault[]
}

function described(name: string, hint: unknown, fault: string | undefined): string | undefined {
  const ids = [hint === undefined ? '' : `${fieldId(name)}-hint`, fault === undefined ? '' : `${fieldId(name)}-err`].filter((id) => id !== '')
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** The hint under a label, and the error beside its field. */
function Notes({ lang, name, hint, fault }: { lang: Language; name: string; hint?: Child | undefined; fault: string | undefined }) {
  return (
    <>
      {hint !== undefined && <p class="hint" id={`${fieldId(name)}-hint`}>{hint}</p>}
      {fault !== undefined && <p class="err" id={`${fieldId(name)}-err`}><span class="vh">{messagesFor(lang).forms.error} </span>{fault}</p>}
    </>
  )
}

function Optional({ lang, isOptional }: { lang: Language; isOptional: boolean | undefined }) {
  return isOptional ? <span class="meta"> {messagesFor(lang).forms.optional}</span> : null
}

/** One line of text. */
export function TextField({ lang, name, label, hint, isOptional, faults, value, type = 'text', inputMode, autocomplete, maxlength, spellcheck, attributes = {} }: FieldProps & {
  value: string; type?: 'text' | 'email' | 'url' | 'search'; inputMode?: 'numeric' | 'email' | 'url'; autocomplete?: string; maxlength?: number; spellcheck?: boolean; attributes?: Readonly<Record<string, string>>
}) {
  const fault = faultOf(faults, name)
  return (
    <div class={fault === undefined ? 'field' : 'field wrong'}>
      <label for={fieldId(name)}>{label}<Optional lang={lang} isOptional={isOptional} /></label>
      <Notes lang={lang} name={name} hint={hint} fault={fault} />
      <input id={fieldId(name)} name={name} type={type} value={value} inputmode={inputMode} autocomplete={autocomplete} maxlength={maxlength} spellcheck={spellcheck}
        aria-describedby={described(name, hint, fault)} aria-invalid={fault === undefined ? undefined : 'true'} {...attributes} />
    </div>
  )
}

/** Several lines of text. */
export function TextArea({ lang, name, label, hint, isOptional, faults, value, rows = 5, maxlength }: FieldProps & { value: string; rows?: number; maxlength?: number }) {
  const fault = faultOf(faults, name)
  return (
    <div class={fault === undefined ? 'field' : 'field wrong'}>
      <label for={fieldId(name)}>{label}<Optional lang={lang} isOptional={isOptional} /></label>
      <Notes lang={lang} name={name} hint={hint} fault={fault} />
      <textarea id={fieldId(name)} name={name} rows={rows} maxlength={maxlength} aria-describedby={described(name, hint, fault)} aria-invalid={fault === undefined ? undefined : 'true'}>{value}</textarea>
    </div>
  )
}

/** One choice of a list, or of one that is too long to be shown at once. */
export interface Choice { readonly value: string; readonly label: Child; readonly hint?: Child; /** shown under the choice when it is picked, without script always */ readonly more?: Child }

/** Radio buttons (`one`) or checkboxes (`many`), each with its hint. */
export function Choices({ lang, name, label, hint, isOptional, faults, kind, choices, chosen, children }: FieldProps & { kind: 'one' | 'many'; choices: readonly Choice[]; chosen: readonly string[]; children?: Child }) {
  const fault = faultOf(faults, name)
  const id = fieldId(name)
  return (
    <fieldset class={fault === undefined ? 'field' : 'field wrong'} aria-describedby={described(name, hint, fault)}>
      <legend>{label}<Optional lang={lang} isOptional={isOptional} /></legend>
      <Notes lang={lang} name={name} hint={hint} fault={fault} />
      {choices.map(({ value, label: text, hint: about, more }, i) => (
        <div class="pick">
          <input type={kind === 'one' ? 'radio' : 'checkbox'} name={name} value={value} id={i === 0 ? id : `${id}-${i}`} checked={chosen.includes(value)} aria-describedby={about === undefined ? undefined : `${id}-${i}-hint`} />
          <div><label for={i === 0 ? id : `${id}-${i}`}>{text}</label>{about !== undefined && <p class="hint" id={`${id}-${i}-hint`}>{about}</p>}{more}</div>
        </div>
      ))}
      {children}
    </fieldset>
  )
}

/** A choice of a list that opens, or a named group of them. */
export type Option = { readonly value: string; readonly label: string } | { readonly group: string; readonly choices: readonly { readonly value: string; readonly label: string }[] }

function Options({ choices, chosen }: { choices: readonly Option[]; chosen: string }) {
  return (
    <>
      {choices.map((one) => ('group' in one
        ? <optgroup label={one.group}><Options choices={one.choices} chosen={chosen} /></optgroup>
        : <option value={one.value} selected={one.value === chosen}>{one.label}</option>))}
    </>
  )
}

/** A list that opens: where radio buttons would be too many. The empty choice asks to choose. */
export function Select({ lang, name, label, hint, isOptional, faults, choices, chosen }: FieldProps & { choices: readonly Option[]; chosen: string }) {
  const fault = faultOf(faults, name)
  return (
    <div class={fault === undefined ? 'field' : 'field wrong'}>
      <label for={fieldId(name)}>{label}<Optional lang={lang} isOptional={isOptional} /></label>
      <Notes lang={lang} name={name} hint={hint} fault={fault} />
      <select id={fieldId(name)} name={name} aria-describedby={described(name, hint, fault)} aria-invalid={fault === undefined ? undefined : 'true'}>
        <option value="">{messagesFor(lang).forms.choose}</option>
        <Options choices={choices} chosen={chosen} />
      </select>
    </div>
  )
}

/** A date as exact as it is known: `NAME-day`, `NAME-month` and `NAME-year`, of which the year is enough. */
export function DateField({ lang, name, label, hint, isOptional, faults, day, month, year }: FieldProps & { day: string; month: string; year: string }) {
  const fault = faultOf(faults, name)
  const t = messagesFor(lang).forms
  const parts = [['day', t.day, day], ['month', t.month, month], ['year', t.year, year]] as const
  return (
    <fieldset class={fault === undefined ? 'field' : 'field wrong'}>
      <legend>{label}<Optional lang={lang} isOptional={isOptional} /></legend>
      <Notes lang={lang} name={name} hint={hint ?? t.dateHint} fault={fault} />
      <div class="dates">
        {parts.map(([part, text, value]) => (
          <div class={part === 'year' ? 'y' : undefined}>
            <label for={part === 'day' ? fieldId(name) : fieldId(`${name}-${part}`)}>{text}</label>
            <input id={part === 'day' ? fieldId(name) : fieldId(`${name}-${part}`)} name={`${name}-${part}`} value={value} inputmode="numeric" maxlength={part === 'year' ? 4 : 2} autocomplete="off" aria-describedby={described(name, '', fault)} aria-invalid={fault === undefined ? undefined : 'true'} />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

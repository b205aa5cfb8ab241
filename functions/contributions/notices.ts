import { LANGUAGES } from '#db/reference/languages.ts'
import { checkText } from '#functions/free-text/check-text.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { asLine } from './compose-fact.ts'
import type { FieldNotice, Step, TieForm, TieKind } from './schema.ts'

/** A free text of the form: where it stands and what it says. */
interface FreeText { readonly step: Step; readonly field: string; readonly text: string }

/** Every free text of the form that was typed. */
function freeTexts(kind: TieKind, form: TieForm): FreeText[] {
  const texts: FreeText[] = [
    ...LANGUAGES.map((lang): FreeText => ({ step: 'what', field: `title-${lang}`, text: form.what.titles[lang] })),
    ...LANGUAGES.map((lang): FreeText => ({ step: 'what', field: `summary-${lang}`, text: form.what.summaries[lang] })),
    ...(kind === 'exchange' ? [{ step: 'when' as const, field: 'paidBy', text: form.when.paidBy }, ...LANGUAGES.map((lang): FreeText => ({ step: 'when', field: `preconditions-${lang}`, text: form.when.preconditions[lang] }))] : []),
    ...form.who.proposed.filter(({ id }) => form.who.parties.some((row) => row.organization === id)).map(({ name }): FreeText => ({ step: 'who', field: 'names', text: name })),
    { step: 'check', field: 'sources', text: form.check.sourceTitle },
    { step: 'check', field: 'reason', text: form.check.reason },
  ]
  return texts.map((one) => ({ ...one, text: asLine(one.text) })).filter((one) => one.text !== '')
}

/** By what a notice is known again when its author confirms it. */
export function noticeKey({ field, kind, found }: Pick<FieldNotice, 'field' | 'kind' | 'found'>): string {
  return `${field}|${kind}|${found}`
}

/** What the check of free text finds in the form. A text that stands in the published fact already was looked at before and does not warn again. */
export function noticesOf(kind: TieKind, form: TieForm, base: Fact | null): FieldNotice[] {
  const published = base === null ? '' : JSON.stringify(base)
  return freeTexts(kind, form).filter(({ text }) => !published.includes(JSON.stringify(text))).flatMap(({ step, field, text }) =>
    checkText(text).map(({ kind: found_as, found }): FieldNotice => ({ step, field, kind: found_as, found, isConfirmed: form.check.confirmed.includes(noticeKey({ field, kind: found_as, found })) })))
}

/** The texts of a fact that the form of its kind does not show: titles of sources, notes of outcomes. */
function unshownTexts(fact: Fact): { readonly field: 'sources' | 'outcomes'; readonly text: string }[] {
  const listed = (field: string): readonly unknown[] => { const list = fact[field]; return Array.isArray(list) ? list : [] }
  const inside = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined)
  const titles = [...listed('sources'), ...listed('parties').flatMap((one) => inside(one, 'sources') ?? [])].map((one) => inside(one, 'title'))
  const notes = listed('outcomes').flatMap((one) => Object.values(inside(one, 'note') ?? {})).map((one) => inside(one, 'text'))
  const texts = (field: 'sources' | 'outcomes', given: readonly unknown[]) => given.flatMap((text) => (typeof text === 'string' ? [{ field, text }] : []))
  return [...texts('sources', titles), ...texts('outcomes', notes)]
}

/** What the check of free text finds in a fact where the form does not show it, and the published fact does not say it already. Nobody has confirmed it. */
export function noticesIn(fact: Fact, base: Fact | null): FieldNotice[] {
  const published = base === null ? '' : JSON.stringify(base)
  return unshownTexts(fact).filter(({ text }) => !published.includes(JSON.stringify(text))).flatMap(({ field, text }) => checkText(text).map(({ kind, found }): FieldNotice => ({ step: 'check', field, kind, found, isConfirmed: false })))
}

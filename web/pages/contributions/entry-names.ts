import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { TieKind } from '#functions/contributions/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** What a field of the form is called, by its name there; null for what nobody reads, as the id of a party. */
export function entryName(name: string, kind: TieKind, lang: Language): string | null {
  const t = messagesFor(lang).tieForm
  const inLanguage = LANGUAGES.find((one) => name.endsWith(`-${one}`))
  if (inLanguage !== undefined) {
    if (name.startsWith('title-')) return t.what.titleIn[inLanguage]
    return name.startsWith('summary-') ? t.what.summaryIn[inLanguage] : t.when.preconditions
  }
  const organization = /^(?:new|proposed-[0-9a-f]{8})-(name|lang|country|kind|website)$/.exec(name)?.[1]
  if (organization !== undefined) {
    const { register } = messagesFor(lang).joining
    const names: { readonly [part: string]: string } = { name: register.official, lang: register.language, country: register.country, kind: register.kind, website: register.website }
    return `${t.who.newOne}: ${names[organization] ?? organization}`
  }
  const party = /^party-(\d+)(?:-(role|joined|left))?/.exec(name)
  const part = /-(day|month|year)$/.exec(name)?.[1]
  const unit = part === 'day' ? t.when.day : part === 'month' ? t.when.month : t.when.year
  if (party) {
    const [, i, what] = party
    const of = what === 'role' ? t.who.role : what === 'joined' ? t.who.joined : what === 'left' ? t.who.left : t.summary.parties
    return `${Number(i) + 1}. ${of}${part === undefined ? '' : ` (${unit})`}`
  }
  if (name.startsWith('start-')) return `${t.summary.start} (${unit})`
  if (name.startsWith('sourceDate-')) return `${t.check.sourceDate} (${unit})`
  if (name.startsWith('end-')) return `${t.summary.end} (${unit})`
  const names: { readonly [name: string]: string } = {
    nature: kind === 'alliance' ? t.summary.kind : t.summary.modality, workLines: t.summary.workLines, capabilities: t.summary.capabilities, ending: t.when.ending, status: t.summary.status, mode: t.summary.mode,
    durationDays: t.summary.duration, paidBy: t.summary.paidBy, basis: t.check.basis, source: t.summary.source, sourceTitle: t.check.sourceTitle, confirmed: t.check.noticesTitle, reason: t.summary.reason,
  }
  return names[name] ?? null
}

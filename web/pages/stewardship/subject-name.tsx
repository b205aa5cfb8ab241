import type { Language } from '#db/reference/languages.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import type { Subject } from '#functions/stewardship/schema.ts'
import { langOf } from '#web/components/text-in.tsx'

/** What a submission is about as plain text, for titles. */
export function subjectText({ title, names }: Subject, otherwise: string, lang: Language): string {
  return title !== null ? pickText(title, lang).text : names !== null && names.length > 0 ? displayName(names, lang).text : otherwise
}

/** What a submission is about, in the language that it has. */
export function SubjectName({ subject, otherwise, lang }: { subject: Subject; otherwise: string; lang: Language }) {
  const found = subject.title !== null ? pickText(subject.title, lang) : subject.names !== null && subject.names.length > 0 ? displayName(subject.names, lang) : null
  return found === null ? <>{otherwise}</> : <span lang={langOf(found.lang, lang)}>{found.text}</span>
}

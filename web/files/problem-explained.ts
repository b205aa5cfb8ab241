import { LANGUAGES } from '#db/reference/languages.ts'
import { PROBLEMS, type ProblemType } from '#functions/core/problem.ts'
import { messagesFor, type Messages } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

type Words = Messages['problems']['of'][ProblemType]

/** What a problem is, for clients: its type and status, and in each language its title, what it means and what to do. */
export function problemExplained(type: ProblemType) {
  const inAll = (part: keyof Words) => Object.fromEntries(LANGUAGES.map((lang) => [lang, messagesFor(lang).problems.of[type][part]]))
  return { type: href(PATHS.problem, { type }), status: PROBLEMS[type].status, title: inAll('title'), meaning: inAll('meaning'), remedy: inAll('remedy') }
}

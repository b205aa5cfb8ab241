import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Whether a part of a path names one of the four languages. */
export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text)
}

/** The language that a path begins with: `/es/…`, else null. */
export function languageOfPath(path: string): Language | null {
  const first = path.split('/', 2)[1]
  return isLanguage(first) ? first : null
}

/**
 * The language that a reader asks for with Accept-Language (RFC 9110 §12.5.4): the highest weight wins, ties go by the order given; regions count for
 * their language.
 *
 * @returns `es` when the header is absent or names none of the four
 */
export function preferredLanguage(header: string | undefined): Language {
  let best: Language = 'es'
  let bestWeight = 0
  for (const range of (header ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
    const language = tag.split('-')[0]
    const weight = Number(/^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameters[0] ?? 'q=1')?.[1] ?? 0)
    if (weight > bestWeight && isLanguage(language)) [best, bestWeight] = [language, weight]
  }
  return best
}

/** The answer at `/`: to the home page in the reader's language; what it says differs by Accept-Language. */
export function redirectToLanguage(request: Request): Response {
  const lang = preferredLanguage(request.headers.get('accept-language') ?? undefined)
  return new Response(null, { status: 302, headers: { location: href(PATHS.home, { lang }), vary: 'Accept-Language', 'cache-control': 'public, max-age=0, must-revalidate' } })
}

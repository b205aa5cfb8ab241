/** The four languages of the pages, in the order in which a missing text falls back (MODEL: own language, else es, en, pt, fr). */
export const LANGUAGES = ['es', 'en', 'pt', 'fr'] as const

/** A language of the pages (BCP 47). */
export type Language = (typeof LANGUAGES)[number]

/** The version of the contributor terms in force: the month of their text in `web/locales/<lang>/accounts.ts`. A new text asks everybody again. */
export const CONTRIBUTOR_TERMS = '2026-11'

import type { SourceView } from '#functions/core/view.ts'

/** Sites of the depositaries of the instruments on record: the United Nations, the OAS, the Netherlands (The Hague), the Council of Europe and the ILO. */
const DEPOSITARIES = ['treaties.un.org', 'oas.org', 'verdragen.nl', 'treatydatabase.overheid.nl', 'hcch.net', 'coe.int', 'ilo.org']

/** Whether a depositary itself says where a State stands (MODEL, API: only then is it certain); a page says so where none does. */
export function isFromDepositary(sources: readonly Pick<SourceView, 'host'>[]): boolean {
  return sources.some(({ host }) => DEPOSITARIES.some((site) => host === site || host.endsWith(`.${site}`)))
}

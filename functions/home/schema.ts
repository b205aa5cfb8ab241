import type { AllianceBrief } from '#functions/core/view.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import type { YearColumns } from '#functions/network/khipu.ts'

/** What the home page shows: how much there is, when ties began, and what is new or about to end. */
export interface HomeView {
  readonly organizations: number
  readonly alliances: number
  readonly exchanges: number
  /** countries and territories with an organization */
  readonly countries: number
  readonly years: YearColumns
  readonly recent: readonly ExchangeCard[]
  readonly expiring: readonly AllianceBrief[]
}

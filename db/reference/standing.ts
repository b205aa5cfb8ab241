import { countryFacts } from './country-facts.ts'
import { countryOf } from './countries.ts'

/** The language in which a country's institutions write, as BCP 47; null where the registry does not know it. */
export function countryLanguage(code: string): string | null {
  return countryFacts(code)?.languages[0] ?? null
}

/** Whether a country is a territory of the Americas: never called a State. */
export function isTerritory(code: string): boolean {
  return countryOf(code).territory
}

/** Whether a country is a member of the OAS. */
export function isOasMember(code: string): boolean {
  return countryFacts(code)?.memberships.includes('oas') ?? false
}

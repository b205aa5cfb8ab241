import * as z from 'zod'
import { once } from '#functions/core/filter.ts'

/** What the search across the registry takes: words. Without them nothing is found. */
export const searchFilter = z.strictObject({ q: once(z.string().max(200)) })

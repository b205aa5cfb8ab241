import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/*
 * The full-text tables. drizzle knows no virtual tables: they are made by hand in the migration `search` and are described here for the query builder only
 * (drizzle.config.ts leaves this file out). Their texts are folded before they enter, so that search does not depend on a tokenizer's idea of accents.
 */

/** One row per name of an organization; `rowid` is organization_name.key, by which matches come in the order in which they answer (`nameKey` of functions/search). */
export const nameSearch = sqliteTable('name_search', { rowid: integer('rowid').notNull(), text: text().notNull() })

/** One row per organization: all its names, its finer kind and its country; `rowid` is record.key. */
export const organizationSearch = sqliteTable('organization_search', { rowid: integer('rowid').notNull(), text: text().notNull() })

/** One row per alliance or exchange: titles and summaries in all languages; `rowid` is record.key. */
export const tieSearch = sqliteTable('tie_search', { rowid: integer('rowid').notNull(), title: text().notNull(), summary: text().notNull() })

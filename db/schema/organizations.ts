import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { IDENTIFIER_SCHEMES, NAME_KINDS, ORGANIZATION_KINDS, SECTORS } from '#db/reference/vocabularies.ts'
import { isJson, oneOf } from './columns.ts'
import { country, record } from './records.ts'

/** Public organizations: what lists filter and sort by, and the answers' parts as JSON text. */
export const organization = sqliteTable('organization', {
  key: integer().primaryKey().references(() => record.key),
  id: text().notNull(),
  sector: text({ enum: SECTORS }).notNull(),
  kind: text({ enum: ORGANIZATION_KINDS }).notNull(),
  country: text().references(() => country.code),
  subregion: text(),
  /** folded sort keys: of the official name, and of the name that a reader of each language sees (SQLite does not collate) */
  sortName: text('sort_name').notNull(),
  sortEs: text('sort_es').notNull(),
  sortEn: text('sort_en').notNull(),
  sortPt: text('sort_pt').notNull(),
  sortFr: text('sort_fr').notNull(),
  /** distinct public alliances and exchanges it takes part in */
  alliances: integer().notNull().default(0),
  exchanges: integer().notNull().default(0),
  /** OrganizationBrief as JSON text */
  brief: text().notNull(),
  /** OrganizationCard without its counts, and the rest of OrganizationView, as JSON text without the outer braces' end: see project-organization.ts */
  card: text().notNull(),
  detail: text().notNull(),
}, (t) => [
  uniqueIndex('organization_id').on(t.id),
  index('organization_country').on(t.country, t.sector, t.sortName),
  index('organization_sector').on(t.sector, t.sortName),
  index('organization_kind').on(t.kind, t.sortName),
  index('organization_subregion').on(t.subregion, t.sortName),
  index('organization_sort_name').on(t.sortName),
  index('organization_sort_es').on(t.sortEs),
  index('organization_sort_en').on(t.sortEn),
  index('organization_sort_pt').on(t.sortPt),
  index('organization_sort_fr').on(t.sortFr),
  oneOf('organization_sector_known', t.sector, SECTORS),
  oneOf('organization_kind_known', t.kind, ORGANIZATION_KINDS),
  isJson('organization_brief', t.brief),
])

/** Every name of every public organization, one row each; `folded` is how search compares. The names of an organization stand together, whatever their keys: written and read as one page. */
export const organizationName = sqliteTable('organization_name', {
  /** `nameKey` of functions/search */
  key: integer().notNull(),
  organization: integer().notNull().references(() => record.key),
  text: text().notNull(),
  lang: text().notNull(),
  kind: text({ enum: NAME_KINDS }).notNull(),
  folded: text().notNull(),
  /** 0 for a name that is a translation of the registry's: the organization does not call itself so */
  own: integer({ mode: 'boolean' }).notNull().default(true),
}, (t) => [primaryKey({ columns: [t.organization, t.key] }), index('organization_name_folded').on(t.folded), oneOf('organization_name_kind', t.kind, NAME_KINDS)])

/** Identifiers of an organization in outside registers; each belongs to one organization. */
export const organizationIdentifier = sqliteTable('organization_identifier', {
  organization: integer().notNull().references(() => record.key),
  scheme: text({ enum: IDENTIFIER_SCHEMES }).notNull(),
  value: text().notNull(),
}, (t) => [primaryKey({ columns: [t.scheme, t.value] }), index('organization_identifier_organization').on(t.organization), oneOf('organization_identifier_scheme', t.scheme, IDENTIFIER_SCHEMES)])

/**
 * The keys by which an organization is found again by those that may be it (functions/duplicates/rules.ts): its site, its acronyms and the words of its names as they sound.
 */
export const likenessKey = sqliteTable('likeness_key', {
  key: text().notNull(),
  organization: integer().notNull().references(() => record.key),
}, (t) => [primaryKey({ columns: [t.key, t.organization] }), index('likeness_key_organization').on(t.organization)])

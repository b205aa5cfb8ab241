/**
 * The key of a record that gets its own when it is written: rows that carry it stand for the newest record of the database. For a batch that is sent without having read the
 * greatest key, and holds one new record.
 */
export const NEW_KEY = 0

/** SQL expression of the newest record's key, within the transaction that has just inserted it. */
export const NEWEST_KEY = '(select max("key") from "record")'

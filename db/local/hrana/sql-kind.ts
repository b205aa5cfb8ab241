/**
 * What a statement does, as far as the server must know:
 * `read` and `write` touch rows; `begin-write` takes the write lock; `schema` changes what columns are; `setting` changes the connection;
 * `transaction` is the rest of transaction control.
 */
export type SqlKind = 'read' | 'write' | 'begin-write' | 'schema' | 'setting' | 'transaction'

const LEADING = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/
const STRING_OR_COMMENT = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g
const WRITE_IN_WITH = /\b(?:insert|update|delete|replace)\b/i

const REMEMBERED = 1000
const remembered = new Map<string, SqlKind>()

/** Kind of a statement, by its first words. */
export function sqlKind(sql: string): SqlKind {
  const known = remembered.get(sql)
  if (known) return known
  if (remembered.size >= REMEMBERED) remembered.clear()
  const kind = kindOf(sql)
  remembered.set(sql, kind)
  return kind
}

function kindOf(sql: string): SqlKind {
  const start = sql.replace(LEADING, '')
  const word = /^[a-z]+/i.exec(start)?.[0].toLowerCase()
  switch (word) {
    case 'select':
    case 'values':
    case 'explain':
      return 'read'
    case 'insert':
    case 'update':
    case 'delete':
    case 'replace':
      return 'write'
    case 'with':
      return WRITE_IN_WITH.test(withoutText(start)) ? 'write' : 'read'
    case 'begin':
      return /^begin\s+(?:immediate|exclusive)\b/i.test(start) ? 'begin-write' : 'transaction'
    case 'commit':
    case 'end':
    case 'rollback':
    case 'savepoint':
    case 'release':
      return 'transaction'
    case 'pragma':
    case 'attach':
    case 'detach':
      return 'setting'
    default:
      return 'schema'
  }
}

/** SQL without its strings, quoted names and comments. */
export function withoutText(sql: string): string {
  return sql.replace(STRING_OR_COMMENT, ' ')
}

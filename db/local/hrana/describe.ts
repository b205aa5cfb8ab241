import type { Connection } from './connection.ts'
import { sqlKind, withoutText } from './sql-kind.ts'

/** JSON text of what a statement is: its parameters, its columns, whether it only reads. */
export function describeJson(connection: Connection, sql: string): string {
  const statement = connection.driver.prepare(sql)
  const columns = statement.reader ? statement.columns() : []
  const kind = sqlKind(sql)
  return JSON.stringify({
    params: parameterNames(sql).map((name) => ({ name })),
    cols: columns.map((column) => ({ name: column.name, decltype: column.type })),
    is_explain: /^\s*explain\b/i.test(sql),
    is_readonly: kind === 'read' || kind === 'transaction' || kind === 'begin-write' || kind === 'setting',
  })
}

/** Names by position, null for `?`; the driver does not tell them. */
function parameterNames(sql: string): (string | null)[] {
  const names: (string | null)[] = []
  for (const [parameter] of withoutText(sql).matchAll(/\?\d*|[:@$]\w+/g)) {
    if (parameter === '?') names.push(null)
    else if (parameter.startsWith('?')) names[Number(parameter.slice(1)) - 1] = parameter
    else if (!names.includes(parameter)) names.push(parameter)
  }
  return Array.from(names, (name) => name ?? null)
}

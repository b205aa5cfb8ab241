import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** The folders whose files have rules. */
const FOLDERS = ['functions', 'web', 'db', 'tests']

/** One file importing another, or a package. Paths are from the root, with `/`. */
export interface Import { readonly from: string; readonly to: string; readonly isTypeOnly: boolean }

/** All TypeScript files of the project, from the root. */
export function sourceFiles(): string[] {
  return FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))).toSorted()
}

/** The text of a file, from the root. */
export function sourceText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

/** Where an import leads: a file of the project, or the name of a package. */
function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? posix.join(dirname(from), specifier) : specifier
}

/** Whether only types come over: `import type`, or every name marked `type`. Such an import is gone when the code runs. */
function isTypeOnly(clause: string): boolean {
  if (/^\s*type\s/.test(clause)) return true
  const named = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1]
  return named !== undefined && named.split(',').filter((name) => name.trim() !== '').every((name) => name.trim().startsWith('type '))
}

/** What a file imports, statically or by `import()`. */
export function importsOf(file: string): Import[] {
  const text = sourceText(file).replaceAll(/\/\*.*?\*\//gs, '')
  const statically = [...text.matchAll(/^(?:import|export)\s+([^'"`;]*?)\s*from\s+'([^']+)'/gms)].map(([, clause = '', specifier = '']): Import => ({ from: file, to: resolve(file, specifier), isTypeOnly: isTypeOnly(clause) }))
  const bare = [...text.matchAll(/^import\s+'([^']+)'/gm), ...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, specifier = '']): Import => ({ from: file, to: resolve(file, specifier), isTypeOnly: false }))
  return [...statically, ...bare]
}

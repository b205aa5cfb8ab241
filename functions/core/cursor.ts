import { Problem } from './problem.ts'

/** Where a page of a list ends: how many rows came before the next page, and the sort key and record key of its last row. */
export interface Cursor { readonly ordinal: number; readonly sort: string; readonly key: number }

/** A cursor as one opaque word for an address. */
export function encodeCursor({ ordinal, sort, key }: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([ordinal, sort, key]))
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/**
 * Reads a cursor back.
 *
 * @throws Problem `invalid-query` when it was not made by `encodeCursor`
 */
export function decodeCursor(word: string): Cursor {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(word.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0)))
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value) && value.length === 3) {
      const [ordinal, sort, key] = value
      if (Number.isSafeInteger(ordinal) && ordinal >= 0 && typeof sort === 'string' && Number.isSafeInteger(key)) return { ordinal, sort, key }
    }
  } catch { /* not base64, not UTF-8 or not JSON: one answer for all */ }
  throw new Problem('invalid-query', 'the cursor is not one that this registry gave', [{ pointer: 'cursor', code: 'invalid-cursor', detail: 'the cursor of a `next` link, unchanged, or none' }])
}

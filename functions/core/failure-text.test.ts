import { DrizzleQueryError } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { failureText } from './failure-text.ts'

describe('failureText', () => {
  const failed = new DrizzleQueryError('insert into "mail" values (?, ?)', ['officer@example.org', 'Your code:\n1234 5678\n    at the door'], new Error('disk full'))

  it('tells what failed and why, and none of the values that were to be written', () => {
    const text = failureText(failed)
    expect(text).toContain('insert into "mail" values (?, ?)')
    expect(text).toContain('disk full')
    expect(text).toContain('failure-text.test.ts')
    expect(text).not.toMatch(/officer@|1234 5678/)
  })

  it('leaves other failures as they are', () => {
    expect(failureText(new TypeError('no such thing'))).toContain('TypeError: no such thing')
    expect(failureText('gone')).toBe('gone')
  })
})

import { expect, it } from 'vitest'
import { isFromDepositary } from './rules.ts'

it('tells a depositary from whoever repeats what it said', () => {
  expect(isFromDepositary([{ host: 'treaties.un.org' }])).toBe(true)
  expect(isFromDepositary([{ host: 'normlex.ilo.org' }])).toBe(true)
  expect(isFromDepositary([{ host: 'github.com' }, { host: 'oas.org' }])).toBe(true)
  expect(isFromDepositary([{ host: 'en.wikipedia.org' }, { host: 'notoas.org' }])).toBe(false)
  expect(isFromDepositary([])).toBe(false)
})

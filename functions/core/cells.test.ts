import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { encodeCsv, plainCell } from './cells.ts'

describe('plainCell', () => {
  it('lets no text begin as a formula does', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) expect(plainCell(text)).toBe(`'${text}`)
    expect(plainCell('Alianza = acuerdo')).toBe('Alianza = acuerdo')
  })
})

describe('encodeCsv', () => {
  it('gives back every text that it was given, and no formula', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const read: string[][] = parse(encodeCsv(rows), { bom: true, relax_column_count: true, skip_empty_lines: false, record_delimiter: '\r\n' })
      expect(read).toEqual(rows.map((row) => row.map(plainCell)))
      for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }))
  })
})

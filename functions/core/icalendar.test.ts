import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeCalendar, escapeText, foldLine } from './icalendar.ts'

const text = fc.string({ unit: 'binary', maxLength: 400 })
const unfold = (folded: string) => folded.replaceAll('\r\n ', '')
const unescape = (value: string) => value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))

describe('foldLine', () => {
  it('makes lines of 75 octets at the most, cuts no character and loses none', () => {
    fc.assert(fc.property(text.map((one) => one.replaceAll(/[\r\n]/g, '').toWellFormed()), (line) => {
      const folded = foldLine(line)
      expect(unfold(folded)).toBe(line)
      for (const one of folded.split('\r\n')) {
        expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
        expect(one.isWellFormed()).toBe(true)
      }
    }))
  })
})

describe('escapeText', () => {
  it('can be read back, and ends no line', () => {
    fc.assert(fc.property(text, (given) => {
      const value = escapeText(given)
      expect(value).not.toMatch(/[\r\n]/)
      // eslint-disable-next-line no-control-regex
      expect(unescape(value)).toBe(given.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' '))
    }))
  })
})

describe('encodeCalendar', () => {
  it('lets no text of an event add a line of its own', () => {
    const calendar = encodeCalendar({
      name: 'Alianzas\r\nBEGIN:VEVENT', url: 'https://ayni.example/es/', language: 'es', madeOn: '2026-11-24',
      events: [{ uid: 'a@ayni.example', from: '2027-02-28', until: '2027-03-01', summary: 'Vence: Convenio, marco; A\\B', description: 'Uno\nEND:VCALENDAR', url: 'https://ayni.example/es/alliances/a' }],
    })
    const lines = unfold(calendar).split('\r\n')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(lines).toContain('DTSTART;VALUE=DATE:20270228')
    expect(lines).toContain('DTEND;VALUE=DATE:20270301')
    expect(lines).toContain('SUMMARY;LANGUAGE=es:Vence: Convenio\\, marco\\; A\\\\B')
    expect(lines).toContain('DTSTAMP:20261124T000000Z')
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })
})

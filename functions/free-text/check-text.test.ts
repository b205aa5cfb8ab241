import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { checkText } from './check-text.ts'
import type { TextNoticeKind } from './schema.ts'

const SUSPECT: readonly (readonly [TextNoticeKind, string])[] = [
  ['email', 'Escriba a oficina@example.org'], ['email', 'oficina (arroba) example.org'], ['email', 'write to desk.two@mail.example.org now'],
  ['phone', 'Llame al +598 2487 2150'], ['phone', 'tel. 102'], ['phone', 'Disque 100'], ['phone', '(02) 2487-2150'], ['phone', 'call 1-800-843-5678'], ['phone', '011-4555-1234'], ['phone', 'WhatsApp 099 123 456'],
  ['street-address', 'en la calle Colonia 1234'], ['street-address', 'Av. 18 de Julio 1824'], ['street-address', 'Carrera 7 # 12-34'], ['street-address', 'Rua das Flores, 123'],
  ['street-address', '12, rue de la Paix'], ['street-address', '350 Fifth Avenue'], ['street-address', 'P.O. Box 212'], ['street-address', 'CEP 01310-100'],
  ['person', 'firmó la Sra. Pérez'], ['person', 'signed by Dr. Smith'], ['person', 'por la Lic. Ana Gómez'], ['person', 'Mr Brown'], ['person', 'Mme Tremblay'], ['person', 'a Dra. Souza'], ['person', 'señora Rosa Díaz'],
  ['person', 'la coordina María González'], ['person', 'João da Silva assinou'], ['person', 'Jean-Luc : Pierre Gagnon'], ['person', 'Directora de la Fundación Sol, Sra. Díaz'],
  ['case', 'una niña de 13 años'], ['case', 'a 12-year-old girl'], ['case', 'menina de 9 anos'], ['case', 'une fille âgée de 14 ans'], ['case', 'expediente N° 1234/2020'], ['case', 'fue rescatada en la frontera'],
  ['case', 'rescued 3 girls'], ['case', 'was abducted by'], ['case', 'su padrastro'], ['case', 'the name of the victim'], ['case', 'caso de una menor'],
]

const FINE = [
  'Protección de niñas, niños y adolescentes víctimas de trata', 'Attention to victims of trafficking under 18', 'Convenio 2014-2018', 'Ley 25.632', 'Ley N° 19.580', 'Ley Lucía', 'Protocolo de Palermo', 'Lei Maria da Penha',
  'Fundación María López', 'Universidad Simón Bolívar', 'Polly Klaas Foundation', 'Adam Walsh Act', 'San José', 'US$ 12000000', 'Children aged 0 to 18', 'menores de 18 años', 'niñas y niños en situación de calle',
  'National Street Children Programme 2012', 'Misión del 19 al 21 de marzo de 2014', 'Capacitó a 1250 funcionarios', 'Premio Dr. Luis Castro', 'Instituto Interamericano del Niño', 'Ministra de Desarrollo Social', 'IEC 62443-4-1',
]

/** Every text for readers in the files that ship. */
function shippedTexts(): string[] {
  const folder = new URL('../../db/data/', import.meta.url)
  const columns = /^(name|name_es|name_en|former_names|title|description|summary|summary_en|summary_es|note|text|organization)$/
  const files = [...readdirSync(folder).filter((file) => file.endsWith('.csv')), ...['es', 'fr', 'pt'].map((lang) => `translations/${lang}.csv`)]
  return files.flatMap((file) => parse<Record<string, string>>(readFileSync(new URL(file, folder)), { columns: true }).flatMap((row) => Object.entries(row).filter(([column, text]) => columns.test(column) && text !== '').map(([, text]) => text)))
}

describe('checkText', () => {
  it.each(SUSPECT)('warns of %s in "%s"', (kind, text) => {
    expect(checkText(text).map((notice) => notice.kind)).toContain(kind)
  })

  it.each(FINE)('lets "%s" pass', (text) => {
    expect(checkText(text)).toEqual([])
  })

  it('warns in fewer than one of a hundred of the texts that ship', () => {
    const texts = shippedTexts()
    const warned = texts.filter((text) => checkText(text).length > 0)
    expect(texts.length).toBeGreaterThan(5000)
    expect(warned.length / texts.length, warned.join('\n')).toBeLessThan(0.01)
  })

  it('finds what was put into any shipped text, wherever it stands between words', () => {
    const texts = shippedTexts().filter((text) => text.includes(' '))
    fc.assert(fc.property(fc.constantFrom(...texts), fc.constantFrom('oficina@example.org', 'tel. 2487 2150', 'P.O. Box 212', 'una niña de 13 años'), fc.nat(), (text, planted, seed) => {
      const words = text.split(' ')
      words.splice(seed % (words.length + 1), 0, `; ${planted};`)
      expect(checkText(words.join(' ')).map((notice) => notice.found).join('\n')).toContain(planted.replace('una ', '').slice(0, 8))
    }), { numRuns: 400 })
  })

  it('says where: each notice is a piece of the text, in order, none over another, and asking again gives the same', () => {
    const pieces = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(...SUSPECT.map(([, text]) => text)), fc.constantFrom(...FINE)), { maxLength: 8 })
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join(' ').normalize('NFC')
      const notices = checkText(text)
      notices.forEach((one, i) => {
        expect(text.slice(one.start, one.start + one.found.length)).toBe(one.found)
        const next = notices[i + 1]
        if (next) expect(next.start).toBeGreaterThanOrEqual(one.start + one.found.length)
      })
      expect(checkText(text)).toEqual(notices)
    }))
  })

  it.each(['Aa '.repeat(7000), '1 '.repeat(10_000), 'a@'.repeat(10_000), 'rue a '.repeat(3000), 'Dr. '.repeat(5000), '1-'.repeat(10_000), 'niña de '.repeat(2500)])('comes to an end with a long text made to hold it up', (text) => {
    expect(Array.isArray(checkText(text))).toBe(true)
  })
})

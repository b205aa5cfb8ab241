/** An address of e-mail, also with the sign written out in brackets as people do to hide it from programs. */
export const EMAIL = /[\p{L}\p{N}._%+-]{1,64}\s?(?:[@＠]|\((?:at|arroba|arobase)\)|\[(?:at|arroba|arobase)\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu

/** A word that announces a telephone number, and the number after it; three digits are enough (`tel. 102`). */
export const ANNOUNCED_PHONE = /(?<![\p{L}\p{N}])(?:tel(?:s|[eé]f(?:ono|one)s?|éphones?|ephones?)?|tfno|cel(?:ular)?|m[oó]vil|whats\s?app|fax|phone|hotline number|call|ll[aá]me|llamar al|ligue|disque|appelez)\b[.:]?\s{0,2}(?:al?|to|at|on|para|o|le|au|n\.?[º°o]\.?)?\s{0,2}\(?\+?\d[\d\s().-]{1,20}\d(?![\p{L}\p{N}])/giu

/** A number in the international form, or with its area in brackets, or in groups joined by hyphens that are no date. */
export const BARE_PHONE = /(?<![\p{L}\p{N}.,/+$€-])(?:\+\d{1,3}[\s.-]?\(?\d[\d\s().-]{5,16}\d|\(\d{2,4}\)\s?\d[\d\s.-]{4,12}\d|\d{2,4}-\d{3,4}-\d{4}|1-\d{3}-\d{3}-\d{4}|\d{4}-\d{4}(?:-\d{2,4})?|\d{3}\s\d{3}\s\d{3,4}|\d{8,12})(?![\p{L}\p{N}%/-])/gu

/** Whether digits that look like a number to call are years: `2014-2018`. */
export function isYears(text: string): boolean {
  const years = text.split(/[\s-]/)
  return years.length >= 2 && years.every((year) => /^(?:19|20)\d\d$/.test(year))
}

/** A date without separators: `20140319`. */
export function isCompactDate(text: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text)
}

const NAME = String.raw`[\p{L}\d][\p{L}\p{M}\d'’.-]{0,24}(?:\s[\p{L}\d][\p{L}\p{M}\d'’.-]{0,24}){0,4}?`
const NUMBER = String.raw`(?:n\.?\s?[º°o]\.?\s?|#\s?|num\.?\s|número\s|s/n)?\d{1,5}`

/** A street with the number of a house, in the order of Spanish, Portuguese, French or English; or a box at a post office. */
export const STREET_ADDRESSES: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:calle|avenida|av\.|avda\.?|bulevar|boulevard|blvd\.?|jir[oó]n|jr\.|pasaje|carrera|calzada|paseo|rua|r\.|travessa|alameda|rodovia)\s(?:de\s|da\s|do\s|del\s|la\s|las\s|los\s)?(?=\p{Lu}|\d)${NAME},?\s${NUMBER}(?![\p{L}\p{N}])`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:calle|carrera|cra\.?|cl\.?|transversal|diagonal)\s\d{1,3}\s?[a-z]?\s?(?:#|n[º°o]\.?)\s?\d{1,3}(?:\s?-\s?\d{1,3})?`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])\d{1,5}\s?(?:bis|ter)?,?\s(?:rue|avenue|boulevard|chemin|impasse|quai|place)\s(?:de\s|du\s|des\s|de la\s|d['’]|de l['’])?(?=\p{L})${NAME}`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])\d{1,5}\s(?=\p{Lu})(?:[\p{L}'’.]{1,20}\s){1,3}(?:Street|St\.|Avenue|Ave\.?|Road|Rd\.|Boulevard|Blvd\.?|Lane|Drive|Highway)(?![\p{L}\p{N}])`, 'gu'),
  /(?<![\p{L}\p{N}])(?:p\.?\s?o\.?\s?box|apartado (?:postal|aéreo)|casilla (?:postal|de correo)|caixa postal|bo[iî]te postale)\s(?:n\.?[º°o]\.?\s?)?\d{1,6}/giu,
  /(?<![\p{L}\p{N}])CEP:?\s\d{5}-\d{3}(?!\d)/giu,
]

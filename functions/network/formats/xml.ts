const ENTITIES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** What XML 1.0 cannot hold, not even escaped (§2.2): control characters (those of C1, which it merely discourages, go too), unpaired surrogates, U+FFFE and U+FFFF. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/** A text as the content of an element or an attribute in double quotes of XML 1.0; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replaceAll(NOT_IN_XML, '').replaceAll(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? '')
}

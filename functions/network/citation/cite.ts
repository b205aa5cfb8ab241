/** What a citation of a view says. `taken`, `versionDay`: ISO days. */
export interface Cited { readonly title: string; readonly version: number; readonly versionDay: string; readonly taken: string; readonly address: string }

const plain = (text: string): string => text.replaceAll(/[{}\\\p{Cc}]/gu, '')

/** A view as a BibTeX entry (`@misc`, with the address and the day on which it was looked at). Braces, backslashes and control characters are left out. */
export function bibtex({ title, version, versionDay, taken, address }: Cited): string {
  const fields = { title: `{${plain(title)}}`, author: '{Ayni}', year: versionDay.slice(0, 4), version: String(version), url: plain(address), urldate: taken, note: 'CC BY 4.0' }
  return `@misc{ayni-${version}-${taken},\n${Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`
}

/** A view as an RIS record of type DATA, lines ended by CRLF. */
export function ris({ title, version, versionDay, taken, address }: Cited): string {
  const lines = ['TY  - DATA', `TI  - ${plain(title)}`, 'AU  - Ayni', `PY  - ${versionDay.slice(0, 4)}`, `ET  - ${version}`, `UR  - ${plain(address)}`, `Y2  - ${taken.replaceAll('-', '/')}`, 'ER  - ']
  return `${lines.join('\r\n')}\r\n`
}

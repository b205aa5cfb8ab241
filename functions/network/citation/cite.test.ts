import { expect, it } from 'vitest'
import { bibtex, ris } from './cite.ts'

const cited = { title: 'The {network}\\x\n', version: 7, versionDay: '2026-11-20', taken: '2026-11-24', address: 'https://ayni.example/en/network?country=per' }

it('cites a view with its address, version and day, and no title breaks the entry', () => {
  expect(bibtex(cited)).toContain('title = {{The networkx}}')
  expect(bibtex(cited)).toContain('url = {https://ayni.example/en/network?country=per}')
  expect(ris(cited).split('\r\n')).toEqual(['TY  - DATA', 'TI  - The networkx', 'AU  - Ayni', 'PY  - 2026', 'ET  - 7', 'UR  - https://ayni.example/en/network?country=per', 'Y2  - 2026/11/24', 'ER  - ', ''])
})

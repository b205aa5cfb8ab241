/** A runnable example: the same text stands in tests/fixtures/api-examples, where it is run. */
export interface Snippet { readonly file: 'write.sh' | 'example.sh' | 'example.mjs' | 'example.py' | 'example.R'; readonly tool: string; readonly text: string }

const QUESTION = '/api/v1/exchanges?country=per&role=receiving'

/** How to read every exchange in which Peru receives, with four tools. `origin` is the instance that is asked. */
export function snippets(origin: string): readonly Snippet[] {
  return [
    {
      file: 'example.sh', tool: 'curl', text: `#!/bin/sh
curl --fail --silent "${origin}${QUESTION}&limit=3"
`,
    },
    {
      file: 'example.mjs', tool: 'JavaScript', text: `const base = '${origin}'
const exchanges = []
let next = '${QUESTION}'
while (next !== null) {
  const response = await fetch(base + next)
  const page = await response.json()
  if (!response.ok) throw new Error(page.detail)
  exchanges.push(...page.data)
  next = page.next
}
for (const { start, title } of exchanges) {
  const { text } = title.es ?? title.en ?? title.pt ?? title.fr
  console.log(start?.text ?? '-', text)
}
console.log(exchanges.length, 'exchanges')
`,
    },
    {
      file: 'example.py', tool: 'Python', text: `import json
from urllib.request import urlopen

base = "${origin}"
exchanges = []
address = "${QUESTION}"
while address:
    with urlopen(base + address) as response:
        page = json.load(response)
    exchanges += page["data"]
    address = page["next"]
for exchange in exchanges:
    title = exchange["title"]
    text = next(title[lang]["text"] for lang in ("es", "en", "pt", "fr") if lang in title)
    print((exchange["start"] or {"text": "-"})["text"], text)
print(len(exchanges), "exchanges")
`,
    },
    {
      file: 'example.R', tool: 'R', text: `library(jsonlite)

base <- "${origin}"
exchanges <- list()
address <- "${QUESTION}"
while (!is.null(address)) {
  page <- fromJSON(paste0(base, address), simplifyVector = FALSE)
  exchanges <- c(exchanges, page$data)
  address <- page[["next"]]
}
for (exchange in exchanges) {
  start <- if (is.null(exchange$start)) "-" else exchange$start$text
  cat(start, exchange$title[[1]]$text, "\\n")
}
cat(length(exchanges), "exchanges\\n")
`,
    },
  ]
}

/** How to create an organization and be sure that it is written once, with curl; `AYNI_KEY` holds the key. */
export function writeSnippet(origin: string): Snippet {
  return {
    file: 'write.sh', tool: 'curl', text: `#!/bin/sh
curl --silent --show-error --fail-with-body "${origin}/api/v1/organizations" \\
  --header "Authorization: Bearer $AYNI_KEY" \\
  --header "Content-Type: application/json" \\
  --header "Idempotency-Key: our-list-row-17" \\
  --data '{
    "sector": "civil-society", "kind": "national-ngo", "country": "ury", "website": "https://www.example.org", "kindDetail": null, "identifiers": [],
    "names": [{ "text": "Red de Prueba", "lang": "es", "kind": "official", "status": "original" }],
    "sources": [{ "url": "https://www.example.org/quienes-somos", "title": null, "date": "2026-11", "kind": "party" }]
  }'
`,
  }
}

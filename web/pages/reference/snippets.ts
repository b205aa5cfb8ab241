/** A runnable example: the same text stands in tests/fixtures/api-examples, where it is run. */
export interface Snippet { readonly file: 'example.sh' | 'example.mjs' | 'example.py' | 'example.R'; readonly tool: string; readonly text: string }

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

/** The network as a map: takes over what the server has rendered. Data, filter, layout, drawing, panel and address are files of their own. */
import type { Language } from '#db/reference/languages.ts'
import { nodeName, tieTitle } from '#functions/network/names.ts'
import type { PlacedHub } from '#functions/network/schema.ts'
import { namesInTable, part, readWords } from './page.ts'
import { modelOf } from './model.ts'
import { startStage } from './stage.ts'

const TIMEOUT_MS = 30_000

async function readHub(address: string): Promise<PlacedHub> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok) throw new Error(`the network answered ${response.status}`)
  return response.json()
}

/** The names in the reader's language: those that came with the network, or those that the page's tables hold already. */
function namesOf(hub: PlacedHub, lang: Language): Parameters<typeof modelOf>[1] {
  if (!hub.names) return { nodes: namesInTable('organizations'), ties: namesInTable('ties') }
  return { nodes: new Map(hub.nodes.id.map((_, node) => [node, nodeName(hub, node, lang).text])), ties: new Map(hub.ties.id.map((_, tie) => [tie, tieTitle(hub, tie, lang).text])) }
}

async function start(): Promise<void> {
  const stage = part('stage')
  const status = part('status')
  const words = readWords()
  status.textContent = words.loading
  status.hidden = false
  try {
    const hub = await readHub(stage.dataset['source'] ?? '')
    const lang = document.documentElement.lang as Language // the page's language is one of the four
    startStage(modelOf(hub, namesOf(hub, lang)), words, lang)
    document.querySelector('[data-network="unpictured"]')?.remove()
    status.hidden = true
  } catch (error) {
    console.warn(error)
    status.textContent = words.failed
  }
}

void start()

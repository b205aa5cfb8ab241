/** The network as a map: takes over what the server has rendered. Data, filter, layout, drawing, panel and address are files of their own. */
import type { Language } from '#db/reference/languages.ts'
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

async function start(): Promise<void> {
  const stage = part('stage')
  const status = part('status')
  const words = readWords()
  status.textContent = words.loading
  status.hidden = false
  try {
    const hub = await readHub(stage.dataset['source'] ?? '')
    const model = modelOf(hub, { nodes: namesInTable('organizations'), ties: namesInTable('ties') })
    startStage(model, words, document.documentElement.lang as Language) // the page's language is one of the four
    status.hidden = true
  } catch (error) {
    console.warn(error)
    status.textContent = words.failed
  }
}

void start()

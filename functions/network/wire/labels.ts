import type { Language } from '#db/reference/languages.ts'
import { nodeName } from '../names.ts'
import type { DetailedHub } from '../schema.ts'
import { drawingOrder } from './drawing-order.ts'

/** The words of a drawing in one language: columns in the order of the drawing of the same version. */
export interface DrawingLabels {
  readonly version: number
  /** `lang` is that of the name: a reader's own, else the official one's */
  readonly nodes: { readonly id: readonly string[]; readonly name: readonly string[]; readonly lang: readonly string[] }
  readonly ties: { readonly id: readonly string[] }
}

/** The ids of a drawing, and what its organizations are called for a reader of a language. */
export function labelsOf(hub: DetailedHub, language: Language): DrawingLabels {
  const { nodes, ties } = drawingOrder(hub)
  const names = nodes.map((node) => nodeName(hub, node, language))
  return {
    version: hub.version,
    nodes: { id: nodes.map((node) => hub.nodes.id[node] ?? ''), name: names.map(({ text }) => text), lang: names.map(({ lang }) => lang) },
    ties: { id: ties.map((tie) => hub.ties.id[tie] ?? '') },
  }
}

/**
 * A drawing with its ids and names.
 *
 * @throws when the labels are of another version than the drawing: then both are to be fetched again
 */
export function withLabels(hub: DetailedHub, labels: DrawingLabels): DetailedHub {
  if (labels.version !== hub.version) throw new Error(`labels of version ${labels.version} for a drawing of version ${hub.version}`)
  return { ...hub, nodes: { ...hub.nodes, ...labels.nodes }, ties: { ...hub.ties, ...labels.ties } }
}

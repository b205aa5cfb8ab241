import type { StylesheetJson } from 'cytoscape'
import type { PictureColours } from '#functions/network/svg-file.ts'

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'

/** How Cytoscape draws what it holds: organizations in their shapes with their names, and the ties of what is chosen as cords (look: a filled cord has spoken). */
export function stylesheet({ ground, ink, soft, gov, civ, pri, int }: PictureColours): StylesheetJson {
  const dye = (sector: string, shape: string, colour: string) => ({ selector: `node[sector="${sector}"]`, style: { shape, 'background-color': colour } })
  const rules = [
    { selector: 'node', style: { width: 'data(width)', height: 'data(width)', label: 'data(label)', color: ink, 'font-family': FONT, 'font-size': 'data(size)', 'min-zoomed-font-size': 7, 'text-valign': 'bottom', 'text-margin-y': 2, 'text-outline-color': ground, 'text-outline-width': 'data(halo)', 'text-outline-opacity': 0.9, 'overlay-opacity': 0 } },
    dye('government', 'rectangle', gov), dye('civil-society', 'ellipse', civ), dye('private-sector', 'diamond', pri), dye('international', 'triangle', int),
    { selector: 'node.alliance', style: { shape: 'ellipse', 'background-color': ground, 'border-color': ink, 'border-width': 1.4 } },
    { selector: 'node.exchange', style: { shape: 'ellipse', 'background-color': soft } },
    { selector: 'node.far', style: { opacity: 0.25, 'text-opacity': 0 } },
    { selector: 'node.chosen', style: { 'border-color': ink, 'border-width': 3, 'border-opacity': 1, 'font-weight': 700, 'z-index': 10 } },
    { selector: 'edge', style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'line-color': ink, width: 2, 'overlay-opacity': 0 } },
    { selector: 'edge.outer', style: { width: 0.8, opacity: 0.5 } },
    { selector: 'edge.documented', style: { 'line-style': 'dotted' } },
    { selector: 'edge.claimed', style: { 'line-style': 'dashed' } },
    { selector: 'edge.confirmed', style: { 'line-style': 'solid', width: 2.4 } },
    { selector: 'edge.disputed', style: { 'line-style': 'dashed', 'line-dash-pattern': [10, 4, 2, 4], width: 2.4 } },
  ]
  return rules as StylesheetJson // property values are checked by Cytoscape as it reads them
}

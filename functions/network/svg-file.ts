import { xmlText } from './formats/xml.ts'
import type { NetworkPicture } from './picture.ts'

/** Colours of a picture that stands alone, as hex. */
export interface PictureColours { readonly ground: string; readonly ink: string; readonly soft: string; readonly gov: string; readonly civ: string; readonly pri: string; readonly int: string }

/**
 * The network as an SVG file that needs nothing else: title, picture, names, and a line that says where it comes from.
 *
 * @param title a sentence; @param source the source, with the version of the data and the day
 */
export function svgFile({ box, edges, alliances, exchanges, sectors, labels }: NetworkPicture, colours: PictureColours, title: string, source: string): string {
  const { ground, ink, soft, gov, civ, pri, int } = colours
  const size = Math.round(box.width / 70)
  const foot = size * 3
  const names = labels.map(({ x, y, size: type, text }) => `<text x="${x}" y="${y}" font-size="${type}" text-anchor="middle" stroke="${ground}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${xmlText(text)}</text>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height + foot}" font-family="system-ui, sans-serif" fill="${ink}"><title>${xmlText(title)}</title>`
    + `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height + foot}" fill="${ground}"/>`
    + `<path d="${edges}" fill="none" stroke="${ink}" stroke-width=".7" opacity=".32"/><path d="${exchanges}" fill="${soft}"/><path d="${alliances}" fill="${ground}" stroke="${ink}" stroke-width="1.3"/>`
    + `<path d="${sectors.government}" fill="${gov}"/><path d="${sectors['civil-society']}" fill="${civ}"/><path d="${sectors['private-sector']}" fill="${pri}"/><path d="${sectors.international}" fill="${int}"/>`
    + `${names}<text x="${box.x + size}" y="${box.y + box.height + foot - size}" font-size="${size}">${xmlText(`${title} ${source}`)}</text></svg>`
}

import type { NetworkPicture } from '#functions/network/picture.ts'
import { svgFile, type PictureColours } from '#functions/network/svg-file.ts'
import { drawPaths, pathsOf } from './underlay.ts'

/** Longer side of the PNG, in pixels: enough for a page of a report. */
const PNG_PIXELS = 3000

function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Saves what is in view as an SVG file that needs nothing else. */
export function takeSvg(picture: NetworkPicture, colours: PictureColours, title: string, source: string): void {
  download('ayni.svg', new Blob([svgFile(picture, colours, title, source)], { type: 'image/svg+xml' }))
}

/** Saves what is in view as a PNG, with the names and the line that says where it comes from. */
export function takePng(picture: NetworkPicture, colours: PictureColours, title: string, source: string): void {
  const { box, labels } = picture
  const size = Math.round(box.width / 70)
  const scale = PNG_PIXELS / Math.max(box.width, box.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(box.width * scale)
  canvas.height = Math.round((box.height + size * 3) * scale)
  const context = canvas.getContext('2d')
  if (!context) return
  context.fillStyle = colours.ground
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
  drawPaths(context, pathsOf(picture), colours, false)
  context.textAlign = 'center'
  context.lineJoin = 'round'
  context.strokeStyle = colours.ground
  context.lineWidth = 4
  context.fillStyle = colours.ink
  for (const { x, y, size: type, text } of labels) {
    context.font = `${type}px system-ui, sans-serif`
    context.strokeText(text, x, y)
    context.fillText(text, x, y)
  }
  context.textAlign = 'start'
  context.font = `${size}px system-ui, sans-serif`
  context.fillText(`${title} ${source}`, box.x + size, box.y + box.height + size * 2)
  canvas.toBlob((blob) => blob && download('ayni.png', blob), 'image/png')
}

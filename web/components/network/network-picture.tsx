import type { NetworkPicture } from '#functions/network/picture.ts'

/** The network as a server-rendered picture: what stands there without JavaScript, and until it runs. `label` says in a sentence what it shows. */
export function NetworkPictureSvg({ picture, label }: { picture: NetworkPicture; label: string }) {
  const { box, edges, alliances, exchanges, sectors, labels } = picture
  return (
    <svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="img" aria-label={label}>
      <path class="e" d={edges} />
      <path class="xk" d={exchanges} />
      <path class="hub thin" d={alliances} />
      <path class="gov" d={sectors.government} />
      <path class="civ" d={sectors['civil-society']} />
      <path class="pri" d={sectors['private-sector']} />
      <path class="int" d={sectors.international} />
      {labels.map(({ x, y, size, text }) => <text class="halo" x={x} y={y} font-size={size} text-anchor="middle">{text}</text>)}
    </svg>
  )
}

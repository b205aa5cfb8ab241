/** An IPv6 address as the network that it belongs to: whoever has one has the 2⁶⁴ of its network (RFC 6177). Its short form is written out first. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('%', 1).join('').split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups = tail === undefined ? before : [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0'), ...after]
  return groups.slice(0, 4).map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')
}

/**
 * From where a request comes, for the count of tries: an IPv4 address, or the network of an IPv6 one. Only what the settings name is believed, for a client can send any header; of a
 * list (`x-forwarded-for`) the last, which the nearest proxy has added.
 *
 * @param header the header in which what stands in front of the Worker writes the client's address over whatever the client sent; absent or '': nothing stands there
 * @returns '' where it is not known: then all clients count as one
 */
export function clientOf(headers: Headers, header: string | undefined): string {
  if (!header) return ''
  const address = (headers.get(header) ?? '').split(',').at(-1)?.trim() ?? ''
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  return address.includes(':') ? networkOf(address) : address
}

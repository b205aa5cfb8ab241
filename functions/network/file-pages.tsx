import { Hono } from 'hono'
import { parsePageFilter } from '#functions/core/filter.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { respondFile } from '#functions/http/file-response.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { networkPageFilter } from './filter.ts'
import { isNetworkFile, NETWORK_FILES } from './formats/files.ts'
import { subsetOf } from './formats/subset.ts'
import { getNamedHub } from './get-network.ts'
import { shownIn } from './shown.ts'

/** What is shown of the network, as files to take away. */
export const networkFiles = new Hono<Env>()

/** Under which licence the data are published (the page of terms says the same). */
const LICENCE = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'

networkFiles.get(PATHS.networkFile, (c) => respondFile(c, async ({ db, lang, day, origin }) => {
  const name = c.req.param('file')
  if (!isNetworkFile(name)) throw new Problem('not-found', `no file of the network is called ${name}`)
  const { search, searchParams } = new URL(c.req.url)
  const filter = parsePageFilter(networkPageFilter, searchParams)
  const { hub, version, versionDay } = await getNamedHub(db)
  const { common, network } = messagesFor(lang)
  const source = common.figures.source(formatNumber(lang, version), formatDate(lang, { text: versionDay }))
  const about = { title: network.title, dataVersion: version, versionDay, day, licence: LICENCE, source, address: `${origin}${href(PATHS.network, { lang })}${search}`, lang }
  const subset = subsetOf(hub, shownIn(hub, filter), { form: filter.form ?? 'hub', asOne: filter.asOne === '1' }, about)
  const { type, encode } = NETWORK_FILES[name]
  return { body: encode(subset), type, name: `ayni-${day}-${name}`, data: { version, versionDay } }
}))

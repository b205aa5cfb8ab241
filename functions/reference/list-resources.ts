import { DATA_LICENCE } from '#functions/core/licences.ts'
import { href, PATHS } from '#web/paths.ts'
import type { IndexView } from './components.ts'
import { templateOf } from './document.ts'
import { ROUTES } from './routes.ts'

/** The resources of the API and where they are. */
export function listResources(): IndexView {
  return {
    title: 'Ayni API v1',
    documentation: href(PATHS.apiReference, { lang: 'en' }),
    openapi: PATHS.apiOpenapi,
    licence: DATA_LICENCE.url,
    resources: ROUTES.map(({ id, title, path, query }) => ({ id, title, href: templateOf(path), parameters: Object.keys(query.shape) })),
  }
}

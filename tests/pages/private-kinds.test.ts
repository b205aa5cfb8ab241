import { expect, it } from 'vitest'
import { createApp } from '#functions/app.ts'
import { permissionOf } from '#functions/permissions/table.ts'
import { PRIVATE_PAGE_KINDS } from './kinds.ts'

it('knows every kind of page that is not for everybody', () => {
  const routes = createApp().routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/:lang/') && !['anyone', undefined].includes(permissionOf(method, path)?.who as string | undefined)).map(({ path }) => path)
  expect([...new Set(routes)].toSorted()).toEqual(PRIVATE_PAGE_KINDS.map(({ path }) => path).toSorted())
})

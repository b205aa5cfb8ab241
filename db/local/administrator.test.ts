import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { account, post } from '#db/schema/accounts.ts'
import { act } from '#db/schema/desk.ts'
import { openRegistryFile } from './registry-file.ts'

const folder = temporaryFolder()

function run(data: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const { LIBSQL_URL: _, ...env } = process.env
  return new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, 'administrator.ts'), ...args], { env: { ...env, AYNI_DATA: data } }, (error, out, err) => resolve({ code: error ? 1 : 0, said: out + err }))
  })
}

function dataFolder(name: string): string {
  const data = join(folder, name)
  mkdirSync(data)
  copyFileSync(join(inject('templates'), 'empty.db'), join(data, 'ayni.db'))
  return data
}

describe('npm run administrator', () => {
  it('makes an account with the post, keeps a line of it, and does it once', async () => {
    const data = dataFolder('once')
    expect(await run(data, ' Officer@Example.org', '--lang', 'pt')).toEqual({ code: 0, said: 'officer@example.org is an administrator of the registry from the next sign-in on.\n' })
    expect((await run(data, 'officer@example.org')).said).toBe('officer@example.org is an administrator of the registry already.\n')
    const { server, db } = await openRegistryFile({ file: join(data, 'ayni.db') })
    expect(await db.select({ email: account.email, lang: account.lang, terms: account.termsVersion }).from(account)).toEqual([{ email: 'officer@example.org', lang: 'pt', terms: null }])
    expect(await db.select({ kind: post.kind, ground: post.ground, by: post.grantedBy, at: post.organization }).from(post)).toEqual([{ kind: 'administrator', ground: 'command', by: null, at: null }])
    expect(await db.select({ kind: act.kind, account: act.account, by: act.actorPost }).from(act)).toEqual([{ kind: 'post-granted', account: null, by: 'system' }])
    await server.close()
  })

  it('says in one sentence what is missing or wrong', async () => {
    const data = dataFolder('wrong')
    expect(await run(data)).toEqual({ code: 1, said: 'Say who: npm run administrator -- officer@example.org [--lang es|en|pt|fr].\n' })
    expect((await run(data, 'officer@example.org', '--post', 'steward')).code).toBe(1)
    expect(await run(data, 'officer')).toEqual({ code: 1, said: '"officer" is no e-mail address.\n' })
  })
})

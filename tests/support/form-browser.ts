import { desc, eq } from 'drizzle-orm'
import { mail } from '#db/schema/desk.ts'
import { formRequest } from './people.ts'
import type { TestWorker } from './worker.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A browser without script: it keeps cookies and sends forms. Redirects are not followed. */
export interface FormBrowser {
  readonly cookies: Map<string, string>
  get(path: string): Promise<Response>
  post(path: string, fields?: Fields, headers?: Readonly<Record<string, string>>): Promise<Response>
}

/** Opens a browser that holds nothing yet. */
export function openFormBrowser(worker: TestWorker): FormBrowser {
  const cookies = new Map<string, string>()
  async function ask(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await worker.fetch(path, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (pair.length === at + 1 || /max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }
  return {
    cookies,
    get: (path) => ask(path, {}),
    post(path, fields = {}, headers = {}) {
      const init = formRequest(worker.origin, fields)
      return ask(path, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), ...headers } })
    },
  }
}

/** The newest code that was mailed to an address, as it is typed. */
export async function mailedCode(worker: TestWorker, email: string): Promise<string> {
  const [newest] = await worker.db.select({ body: mail.body }).from(mail).where(eq(mail.recipient, email)).orderBy(desc(mail.key)).limit(1)
  const code = /^(\d{4} \d{4})$/m.exec(newest?.body ?? '')?.[1]
  if (!code) throw new Error(`no code was mailed to ${email}`)
  return code
}

/** Signs in by a mailed code, as an officer does. @returns the answer to the code */
export async function signInByCode(worker: TestWorker, browser: FormBrowser, email: string, next = ''): Promise<Response> {
  await browser.post('/es/sign-in', { email, next })
  return browser.post('/es/sign-in/code', { code: await mailedCode(worker, email) })
}

import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'

/** What the environment says about a local run. */
export interface LocalSettings {
  readonly port: number
  /** The database file. */
  readonly file: string
  /** what links in mails begin with */
  readonly publicOrigin: string
  readonly operatorName: string
  readonly operatorUrl: string
  /** '1': sources are opened once a month; '' opens none */
  readonly checkSources: string
  /** under which codes are kept as digests: made at the first start, kept beside the database */
  readonly secret: string
  /** the header in which a proxy in front of it writes the client's address; '' where there is none */
  readonly clientAddressHeader: string
  /** how mail goes out; `mailbox` keeps it to be read under /dev/mail */
  readonly mail: Readonly<Record<'MAIL_TRANSPORT' | 'MAIL_FROM' | 'MAIL_KEY', string>>
}

/** A wrong setting: `message` is the one sentence that its reader needs. */
export class SettingError extends Error {}

/**
 * Reads `PORT` (8787), `AYNI_DATA` (`.ayni`), `OPERATOR_NAME`, `OPERATOR_URL`, `CHECK_SOURCES`, `SECRET`, `CLIENT_ADDRESS_HEADER` and the settings of mail, and makes the folder where it is missing.
 *
 * @throws SettingError
 */
export function readSettings(environment: NodeJS.ProcessEnv): LocalSettings {
  const port = readPort(environment['PORT'] || '8787')
  const folder = writableFolder(environment['AYNI_DATA'] || '.ayni')
  return {
    port,
    file: join(folder, 'ayni.db'),
    secret: environment['SECRET'] || keptSecret(join(folder, 'secret')),
    clientAddressHeader: environment['CLIENT_ADDRESS_HEADER'] ?? '',
    mail: { MAIL_TRANSPORT: environment['MAIL_TRANSPORT'] || 'mailbox', MAIL_FROM: environment['MAIL_FROM'] ?? '', MAIL_KEY: environment['MAIL_KEY'] ?? '' },
    publicOrigin: environment['PUBLIC_ORIGIN'] || `http://127.0.0.1:${port}`,
    operatorName: environment['OPERATOR_NAME'] ?? '',
    operatorUrl: environment['OPERATOR_URL'] ?? '',
    checkSources: environment['CHECK_SOURCES'] ?? '',
  }
}

/** @throws SettingError when another program listens on the port of the loopback address */
export async function requireFreePort(port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', () => reject(new SettingError(`Port ${port} is taken: set PORT to another, for example PORT=${port < 65535 ? port + 1 : port - 1} npm start.`)))
    probe.listen(port, '127.0.0.1', resolve)
  })
  await new Promise((resolve) => probe.close(resolve))
}

function keptSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) throw new SettingError(`PORT must be a number from 0 to 65535, not "${text}".`)
  return port
}

function writableFolder(name: string): string {
  const folder = resolve(name)
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
    if (!statSync(folder).isDirectory()) throw new Error('not a folder')
  } catch {
    throw new SettingError(`The folder ${folder} cannot be written: set AYNI_DATA to one that can.`)
  }
  return folder
}

/** Node's own recursive `mkdir` never returns where the system refuses a folder with "no such file", as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

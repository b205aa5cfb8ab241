/**
 * Fills an empty database of this machine with a generated network, marked as a sample: `npm run sample:network -- --organizations 20000 --ties 100000 --seed 1 [--data DIR]`. Without
 * `--data`, that of `AYNI_DATA`.
 */
import { parseArgs } from 'node:util'
import { openRegistryFile } from './registry-file.ts'
import { readSettings, SettingError } from './settings.ts'

try {
  const { size, data } = readArguments()
  const { file } = readSettings({ ...process.env, ...(data === undefined ? {} : { AYNI_DATA: data }) })
  await fill(file, size)
} catch (error) {
  console.error(error instanceof SettingError || (error instanceof Error && error.name === 'NotEmpty') ? error.message : error)
  process.exitCode = 1
}

function whole(text: string, name: string, least: number): number {
  const number = Number(text)
  if (!/^\d{1,9}$/.test(text) || number < least) throw new SettingError(`--${name} must be a whole number from ${least} on, not "${text}".`)
  return number
}

function readArguments() {
  const { values } = parsed()
  const size = { organizations: whole(values.organizations, 'organizations', 200), ties: whole(values.ties, 'ties', 2), seed: whole(values.seed, 'seed', 0) }
  if (size.organizations + size.ties > 200_000) throw new SettingError('A sample has at most 200000 organizations and ties together.')
  return { size, data: values.data }
}

function parsed() {
  try {
    return parseArgs({ options: { organizations: { type: 'string', default: '20000' }, ties: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, data: { type: 'string' } } })
  } catch {
    throw new SettingError('Say how much: npm run sample:network -- --organizations 20000 --ties 100000 --seed 1 [--data DIR].')
  }
}

async function fill(file: string, size: { organizations: number; ties: number; seed: number }): Promise<void> {
  // Loaded late: a wrong argument is told at once.
  const { fillWithSample } = await import('#db/sample/fill-with-sample.ts')
  // A commit of this size takes longer than an abandoned transaction may live.
  const { server, db } = await openRegistryFile({ file, idleMs: 600_000 })
  try {
    await fillWithSample(db, size, (sentence) => console.log(sentence))
    console.log(`${file} holds a sample of ${size.organizations} organizations and ${size.ties} ties.`)
  } finally {
    await server.close()
  }
}

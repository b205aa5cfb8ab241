/**
 * Brings a database file up to date with this release and loads the shipped data where it is not there yet: the first part of `npm start`, in a process of its own,
 * since what it takes in memory is not needed again. Answers whether anything was loaded.
 */
import { loadData } from '#db/load.ts'
import { answerParent } from './in-child.ts'
import { openRegistryFile } from './registry-file.ts'

await answerParent(async () => {
  const [file = ''] = process.argv.slice(2)
  const { server, db } = await openRegistryFile({ file })
  try {
    const { version, refused } = await loadData(db, { onProgress: (sentence) => console.log(sentence) })
    for (const { file: csv, line, detail } of refused) console.error(`${csv}, line ${line}: ${detail}`)
    return version !== null
  } finally {
    await server.close()
  }
})

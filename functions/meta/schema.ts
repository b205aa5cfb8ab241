import * as z from 'zod'

const licence = z.strictObject({ id: z.string(), name: z.string(), url: z.string() })

/** Which data and which code answer here. */
export const versionView = z.strictObject({
  /** number of the data version: every commit raises it by one */
  version: z.int().min(0),
  /** UTC day on which that version came to be */
  changedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** true: the data is generated, no organization in it exists */
  isSample: z.boolean(),
  /** digest of the running code */
  build: z.string(),
  api: z.literal('v1'),
  licence: z.strictObject({ data: licence, code: licence }),
  /** the body that operates this instance; null: none is named */
  operator: z.strictObject({ name: z.string(), url: z.string().nullable() }).nullable(),
})
export type VersionView = Readonly<z.infer<typeof versionView>>

import { raw } from 'hono/html'

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** A description of the page for machines (schema.org). A data block, not a script: browsers do not run it and the CSP lets it stand. */
export function JsonLd({ data }: { data: Json }) {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return <script type="application/ld+json">{raw(text)}</script>
}

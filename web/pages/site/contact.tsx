import type { Frame } from '#web/layout/frame.ts'
import { RichText } from '#web/components/rich-text.tsx'

/** Whom to write to: the operator's page when the settings name one, else the honest sentence that there is nobody yet. */
export function Contact({ frame, write, noAddress, nobody }: { frame: Frame; write: string; noAddress: string; nobody: string }) {
  const { operator } = frame
  if (operator === null) return <p>{nobody}</p>
  if (operator.url === null) return <p>{noAddress}</p>
  return <p><RichText text={write} links={{ operator: operator.url }} /></p>
}

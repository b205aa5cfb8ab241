/** A mail on its way out: plain text, each field one line but the text. */
export interface OutgoingMail { readonly from: string; readonly to: string; readonly subject: string; readonly text: string }

/** A way for mail to go out. @throws Error when it was not taken; then it is tried again */
export type Transport = (mail: OutgoingMail) => Promise<void>

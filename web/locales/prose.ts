/** A paragraph, or a list of short ones. Links as in RichText: `[words](name)`. */
export type Block = string | readonly string[]

/** A part of a page that is read from top to bottom. */
export interface ProseSection { readonly id: string; readonly title: string; readonly body: readonly Block[] }

/** Such a page as a whole. */
export interface ProsePage { readonly title: string; readonly description: string; readonly lede: string; readonly sections: readonly ProseSection[] }

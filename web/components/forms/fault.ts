/** One fault of a form, in the reader's language: the field's name and what to do. */
export interface FormFault { readonly field: string; readonly message: string }

/** The id of a field's control, which the summary of errors leads to. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll(/[^a-zA-Z0-9-]/g, '-')}`
}

/** What is wrong with a field; undefined when nothing is. */
export function faultOf(faults: readonly FormFault[], name: string): string | undefined {
  return faults.find(({ field }) => field === name)?.message
}

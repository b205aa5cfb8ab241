/** The captured answers that the bare Worker gives, by case. */
declare module 'bare-answers' {
  export const ANSWERS: ReadonlyMap<string, { readonly body: string | ArrayBuffer; readonly type: string; readonly encoding: string | null }>
}

/** A question is copied on its way and never changed on either side, so it may be put together from what must not change. */
export type Unchanging<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Part)[]
    ? readonly Unchanging<Part>[]
    : { readonly [Key in keyof T]: Unchanging<T[Key]> }

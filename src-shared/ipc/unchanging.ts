/** The deeply readonly form of a type. A question is copied on its way and never changed on either side, so its parts may be readonly. */
export type Unchanging<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Part)[]
    ? readonly Unchanging<Part>[]
    : { readonly [Key in keyof T]: Unchanging<T[Key]> }

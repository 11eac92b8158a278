/** Rows chosen in a list: some by hand, or all its hits except a few. */
export type ChosenRows = { readonly ids: readonly string[] } | { readonly except: readonly string[] }

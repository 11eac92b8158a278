// The package has no types of its own. Only what is used is declared.

declare module 'hyphen/sv/index.js' {
  const swedish: { readonly hyphenateSync: (word: string) => string }
  export = swedish
}

declare module 'hyphen/en-gb/index.js' {
  const english: { readonly hyphenateSync: (word: string) => string }
  export = english
}

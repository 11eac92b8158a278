/** What is wrong with a given value, from a window, a file or the command line. It is worded in the user's language where it is shown. */
export type ShapeProblem =
  | {
      readonly what:
        | 'missing'
        | 'not-text'
        | 'not-a-number'
        | 'not-yes-or-no'
        | 'not-a-list'
        | 'not-fields'
        | 'unreadable'
        | 'not-a-file'
    }
  | { readonly what: 'empty' }
  | { readonly what: 'too-long' | 'too-many' | 'too-large' | 'too-small' | 'megabytes'; readonly limit: number }
  | { readonly what: 'not-one-of'; readonly values: readonly string[] }
  | { readonly what: 'unknown-fields'; readonly fields: readonly string[] }
  | {
      readonly what:
        | 'not-a-day'
        | 'not-a-time'
        | 'not-an-email'
        | 'backwards'
        | 'other-instant'
        | 'no-counterpart'
        | 'twice'
        | 'names-nothing'
        | 'part-of-itself'
    }

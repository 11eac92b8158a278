/**
 * What laying out a paper found. A paper can be given in several forms, the fullest first: page 1 in `firstForm`, and the pages after it in
 * `form`, are the first that suffice. `pages` is the number of pages then. `isPrinted` is false for a paper that was only to be printed in
 * its fullest form, and does not fit in it.
 */
export type LaidOut = {
  readonly firstForm: number
  readonly form: number
  readonly pages: number
  readonly isPrinted: boolean
}

/** The attribute of a page's root element by which it asks to be divided into pages when it is printed. */
export const flowMark = 'data-flow="pages"'

/** The comment in a style sheet that is replaced by the letters when the page is printed. */
export const lettersMark = '/* letters */'

/** The id of the style sheet that holds the letters in the document in which pages are laid out. */
export const lettersId = 'letters'

/** The name of the function that the program puts into the printed page, in a world of its own. */
export const layOutName = 'layOutPages'

/**
 * What is done with a page where the fullest forms do not fit: the first that does is printed, or nothing is, or nothing is only where page 1
 * cannot be whole.
 */
export type Otherwise = 'print' | 'stop' | 'stop-at-first'

/**
 * How the writer of a page and what lays it out name things: attributes of `data-…`, without their beginning. A piece is a direct child of a
 * place. Its number is unique on the page, and forms name pieces by it.
 */
export const flowNames = {
  /** On the body: the most pages, the number of pages above which there are contents, and what to do when the fullest form does not fit. */
  most: 'most',
  contentsAbove: 'contentsAbove',
  otherwise: 'otherwise',
  /** On the body: the pieces of each form, numbers with spaces between, and a bar between forms. */
  firstForms: 'firstForms',
  forms: 'forms',
  /** On the body: the number of the words of each form, with spaces between. */
  words: 'words',
  /** On an element whose children are pieces: `main`, `side`, `foot` or `rest`. */
  place: 'place',
  /** On a piece. */
  piece: 'piece',
  startsPage: 'startsPage',
  keepsNext: 'keepsNext',
  part: 'part',
  contents: 'contents',
  /** On a piece that may be divided: `rows` always, `tall` only if it is higher than a page. */
  divided: 'divided',
  least: 'least',
  /** On a row of such a piece. */
  unit: 'unit',
  /** On what stands only at the end, or only at the beginning, of a divided piece. */
  atEnd: 'atEnd',
  atStart: 'atStart',
  /** On a place for the number of the page that has the element of that id. */
  pageOf: 'pageOf',
  /** On what is repeated on every page: `header`, `footer`, or the name of a part that goes on. */
  running: 'running',
} as const
export type FlowName = (typeof flowNames)[keyof typeof flowNames]

/** Returns the attribute of a name, as it is written in HTML. */
export const flowAttribute = (name: FlowName): string =>
  `data-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`

/** Returns the forms as they are written in an attribute. */
export const writtenForms = (forms: readonly (readonly number[])[]): string =>
  forms.map(pieces => pieces.join(' ')).join('|')

/** Returns the forms of an attribute; the opposite of `writtenForms`. */
export const readForms = (written: string): number[][] =>
  written.split('|').map(pieces => pieces.split(' ').filter(Boolean).map(Number))

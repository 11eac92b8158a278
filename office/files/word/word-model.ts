import type { CharacterLook } from './character-styles'
import type { ParagraphStyle } from './paragraph-styles'

/** Where the dots of a picture come from: a drawing, which is turned into dots when the file is written, or the bytes of a file in base64. */
export type PictureSource =
  | { readonly kind: 'svg'; readonly svg: string }
  | { readonly kind: 'file'; readonly mediaType: 'image/png' | 'image/jpeg'; readonly data: string }

/** A picture that stands in the text like a letter. Its size is in millimetres. `alternative` is null for an ornament. */
export type WordPicture = {
  readonly kind: 'picture'
  readonly source: PictureSource
  readonly width: number
  readonly height: number
  readonly alternative: string | null
}

/** Text of one look. Without a look it is as its paragraph. `points` is another size; `fill` is the colour behind it. */
export type TextRun = {
  readonly kind: 'text'
  readonly text: string
  readonly look?: CharacterLook | undefined
  readonly points?: number | undefined
  readonly fill?: string | undefined
}

/** What a paragraph holds. A field is reckoned by the program that shows the document, and `shown` stands there until it has been. */
export type WordRun =
  | TextRun
  | WordPicture
  | { readonly kind: 'tab' }
  | { readonly kind: 'line-break' }
  | { readonly kind: 'column-break' }
  | { readonly kind: 'field'; readonly code: string; readonly shown: string; readonly look?: CharacterLook | undefined }
  | { readonly kind: 'link'; readonly to: string; readonly runs: readonly WordRun[] }

/** A paragraph of one of the named styles. What is set here differs from the style, in this paragraph only. */
export type WordParagraph = {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly runs: readonly WordRun[]
  /** The name that links lead to. */
  readonly bookmark?: string | undefined
  /** True if it stays on the page of what follows, false if it does not although its style says so. */
  readonly isWithNext?: boolean | undefined
  readonly startsPage?: boolean | undefined
  readonly isToTheRight?: boolean | undefined
  readonly hasLineBelow?: boolean | undefined
  /** The space above it in millimetres. */
  readonly before?: number | undefined
  /** The height of a line in points. */
  readonly line?: number | undefined
  /** How far from the left edge all its lines begin, in millimetres. */
  readonly indent?: number | undefined
}

/** A line at an edge of a cell. Its weight is in eighths of a point. */
export type CellLine = { readonly weight: number; readonly colour: string }

/** A cell. It holds at least one paragraph, and `fill` is the colour of its ground. */
export type WordCell = {
  readonly blocks: readonly WordBlock[]
  readonly fill?: string | undefined
  readonly columns?: number | undefined
  readonly above?: CellLine | undefined
  readonly below?: CellLine | undefined
  readonly isMiddle?: boolean | undefined
  /** The space inside it in millimetres, where it differs from that of the table. */
  readonly padding?: CellPadding | undefined
}
export type CellPadding = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** A row, which is never split. A head is repeated on each page. `height` is exact, in millimetres. */
export type WordRow = {
  readonly cells: readonly WordCell[]
  readonly isHead?: boolean | undefined
  readonly height?: number | undefined
}

/** A table of fixed widths in millimetres. `name` is what a screen reader calls it. */
export type WordTable = {
  readonly kind: 'table'
  readonly name: string
  readonly widths: readonly number[]
  readonly rows: readonly WordRow[]
  readonly padding: CellPadding
  /** How far from the left edge of the text it begins, in millimetres; less than 0 for one that begins in the margin. */
  readonly indent?: number | undefined
  /** True if the first cell of each row is the heading of the row. */
  readonly hasRowHeads?: boolean | undefined
  /** White lines between the cells, as wide as this in points. */
  readonly gaps?: number | undefined
}

export type WordBlock = WordParagraph | WordTable

/** Pages, or a part of one, with the same margins and columns. `continuous` goes on where the part before it ends. */
export type WordSection = {
  readonly start: 'page' | 'continuous'
  readonly blocks: readonly WordBlock[]
  readonly hasHeader: boolean
  /** The upper margin in millimetres, where it is another than that of the other pages. */
  readonly top?: number | undefined
  /** The widths in millimetres, with the space after each; one column without it. */
  readonly columns?: readonly { readonly width: number; readonly space: number }[] | undefined
  /** The height of what ends the section, in millimetres; without it, as good as nothing. */
  readonly space?: number | undefined
}

/** A document before it is written. */
export type WordDocument = {
  readonly locale: 'sv-SE' | 'en-GB'
  readonly title: string
  readonly author: string
  readonly subject: string
  /** The day that the file is dated. The clock has no part in it, so that the same content gives the same bytes. */
  readonly madeOn: string
  readonly header: { readonly left: string; readonly right: string }
  readonly footer: string
  readonly sections: readonly WordSection[]
}

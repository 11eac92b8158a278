/**
 * A picture as it stands in the pages: its bytes are part of the content, so that a locked report is whole in itself. It is scaled before
 * it comes here.
 */
export type PagePicture = {
  readonly mediaType: 'image/png' | 'image/jpeg'
  /** The bytes of the file in base64. */
  readonly data: string
  /** The size in pixels, for the proportions. */
  readonly width: number
  readonly height: number
  /** The picture in words, for who cannot see it. */
  readonly alternative: string
}

/** A picture with the line below it: what, where, when. */
export type CaptionedPicture = PagePicture & { readonly caption: string }

/** The encodings that a user is offered where the bytes of a text do not decide. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'macintosh',
  'cp850',
  'windows-1250',
] as const

export type TextEncoding = (typeof textEncodings)[number]

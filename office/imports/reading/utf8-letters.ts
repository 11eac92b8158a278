/** Returns a decoder of text that must be UTF-8, for bytes that come piece by piece. It throws at a byte that is not. */
export const utf8Letters = (): TextDecoder => new TextDecoder('utf-8', { fatal: true })

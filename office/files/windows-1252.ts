/** Windows-1252 from 0x80 to 0x9F. Written out here, since some versions of Node decode these bytes as control characters. */
const upperRow = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Returns text with the letters and signs of Windows-1252 in the places where it was decoded as control characters. */
export const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, letter => upperRow[letter.charCodeAt(0) - 0x80] ?? letter)

/** Returns the text of bytes in Windows-1252. */
export const fromWindows1252 = (bytes: Uint8Array): string => withWindowsSigns(Buffer.from(bytes).toString('latin1'))

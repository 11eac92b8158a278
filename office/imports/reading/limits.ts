// The limits of what is read of a file from outside. Each is far above what an office has, and keeps a hostile file from filling the memory.

const mega = 1024 * 1024

/** The most bytes of a file that is read. */
export const mostFileBytes = 100 * mega

/** The most bytes of a file of text. A text takes several times its size while it is read. */
export const mostTextBytes = 64 * mega

/** The most entries of a zip. A workbook with a picture in every row has some thousands. */
export const mostZipEntries = 10_000

/** The longest name of an entry of a zip. */
export const longestEntryName = 1_024

/** The most bytes that all entries of a zip may have together when they are unpacked. */
export const mostUnpackedBytes = 400 * mega

/** How many times larger than the file its entries may be. The XML of a workbook is 5 to 60 times larger, and that of a trap 1,000 times. */
export const mostUnpackedRatio = 250

/** A file with less to unpack than this is not refused for its ratio, since a small sheet of equal rows packs well. */
export const smallUnpackedBytes = 50 * mega

/** The most bytes of a part of a workbook that is read in one piece, such as its list of sheets. */
export const mostPartBytes = 16 * mega

/** The most bytes of the texts and the formats of a workbook, which its reader holds all at once. */
export const mostHeldPartBytes = 100 * mega

/** The most sheets of a workbook. */
export const mostSheets = 200

/** The most columns of a table. Exports of address books have about 90. */
export const mostColumns = 1_000

/** The most rows of all sheets of a file together. */
export const mostRows = 250_000

/** The most cells of all sheets of a file together, with the empty ones before the last of each row. */
export const mostCells = 5_000_000

/** The longest text of a cell. Excel allows 32,767 characters. */
export const longestCell = 100_000

/** The most lines that a row of separated values may go over. A row with more has a quotation mark that is never closed. */
export const mostLinesOfRow = 500

/** The most rows of separated values with such a quotation mark. Each of them makes the rest of the file be read again. */
export const mostBrokenRows = 50

/** The deepest that elements of a part of a workbook are inside each other. */
export const deepestElement = 200

/** The most megabytes that the thread that reads a file may hold, apart from the bytes of the file. */
export const mostReadingMegabytes = 768

/** How many milliseconds a file may be read. */
export const mostReadingTime = 120_000

/** How many milliseconds the end of the thread is waited for. One that waits for a disk that does not answer ends when the system lets it. */
export const longestEnding = 2_000

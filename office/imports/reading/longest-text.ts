/** The longest text of one cell or value that is read, in characters. A longer one is a file’s fault and a problem of its row. */
export const longestText = 100_000

// What a question about an import can name, and how much one answer holds.

/** The most files that are chosen or dropped at once. */
export const mostImportFiles = 50

/** The most rows or names of a plan in one answer, and the most that one question decides by their numbers. */
export const mostPlanned = 500

/** The highest number that a row of a plan can have. */
export const highestRow = 1_000_000

/** The most fields of a row of which one decision says whose value they have. */
export const mostFieldsOfRow = 500

/** The longest key of a name of a plan, in characters. */
export const longestNameKey = 2_000

/** The longest name that a mark in a column stands for, in characters. */
export const longestMark = 300

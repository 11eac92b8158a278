// What a list, its filter and its views can hold.

/** The most rows of a list in one answer: two screens and more, and few enough that neither side notices the cost. */
export const mostRowsOfList = 100

/** The most rows that are chosen one by one for an edit, or left out of one. */
export const mostChosenRows = 10_000

/** The most rows that are copied at once: more than anybody pastes into a mail, and few enough for the clipboard. A file takes any number. */
export const mostCopiedRows = 5_000

/** The most rows that are printed at once: some sixty pages. A file takes any number. */
export const mostPrintedRows = 2_000

/** The longest beginning of a name that is typed to go to its row. */
export const longestTypedName = 60

/** The most columns of a list. */
export const mostColumns = 50

/** The longest code of a column or register, in characters. */
export const longestCode = 50

/** The longest name of a saved view, in characters. */
export const longestViewName = 100

/** The longest text of a filter, or to find rows by, in characters. */
export const longestFilterText = 300

/** The most conditions of a filter, or of one of its groups. */
export const mostConditions = 30

/** The longest value that an edit of many rows gives a text field, in characters. */
export const longestEditedText = 2_000

/** How many of the rows that an edit or a removal left are reported by id, to be shown. The rest are counted. */
export const mostLeftShown = 20

// How long names, and what is typed to find them, can be. What the catalogue has an entry for is limited there (`longestOf`).

/** The fewest letters for which names are looked up, and of a new name. One letter matches half the register, and is usually a slip. */
export const fewestLetters = 2

/** The fewest letters of a new name that are compared with the register, to find the same person spelled differently. */
export const fewestLettersCompared = 4

/** The longest text for which names are looked up, in characters. */
export const longestLookedUp = 200

/** The longest text to search for, in characters. */
export const longestSearch = 500

/** The longest title of a participant who is not in the register yet, in characters. */
export const longestTitleAtFirst = 200

/** The longest other name of an organisation, in characters. */
export const longestAlias = 300

/** The longest e-mail address or telephone number of a person, in characters. */
export const longestAddress = 300

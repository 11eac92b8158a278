/** The longest word whose spelling is checked, in UTF-16 units. A longer one is an address or a code. */
export const longestSpelledWord = 60

/** The most words that one question about spelling may hold. A longer text is checked in several. */
export const mostSpelledWords = 1_000

/** The most words that a laptop keeps as its own. */
export const mostOwnWords = 5_000

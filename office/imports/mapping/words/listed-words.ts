/** Cuts a text of words with bars between them, which a table of many words is kept as. */
export const listed = (words: string): readonly string[] => words.split('|').map(word => word.trim())

/** Returns a text that sorts in list order and leaves room between two neighbours ("a010" < "a0105" < "a020"). */
export const sortOrder = (index: number): string => `a${String((index + 1) * 10).padStart(3, '0')}`

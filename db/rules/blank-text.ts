/** Invisible characters. A text that has only these counts as empty. */
const blanks = `char(9, 10, 11, 12, 13, 32, 133, 160, 173, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8203, 8204,
  8205, 8232, 8233, 8239, 8287, 8288, 12288, 65279)`

/** SQL that is true of a row `x` if its column holds no text, or only invisible characters. */
export const isBlank = (column: string): string => `trim(coalesce(x.${column}, ''), ${blanks}) = ''`

/** The first line of every part of a Word document. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** The namespace of text, as an attribute of the outermost element of a part. */
export const wordSpace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
/** The namespace of references to other parts of the file. */
export const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * Where in a file a row was read: the sheet, if the file has sheets, and the line, counted from 1 as the program that wrote the file counts.
 * In a file of records instead of lines, such as a calendar, the line is where the record begins; in JSON it is the number of the record.
 */
export type SourcePlace = { readonly sheet: string | null; readonly line: number }

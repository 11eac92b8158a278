import { type Subject, type SubjectTable, subjectTables } from '../../src-shared/records/subject'
import { Misused } from '../arguments'
import { either } from '../either'

/** Returns the office's word for a table; only the table of processes has a longer name. */
const wordOf = (table: SubjectTable): string => (table === 'decision_process' ? 'process' : table)

/** The words for what a file or a note can belong to. */
export const subjectWords = subjectTables.map(wordOf)

/** Reads a subject such as "interaction ID". Throws `Misused` for a word that is not a subject, and for a missing id. */
export function subjectFrom(word = '', id = ''): Subject {
  const subjectTable = subjectTables.find(table => wordOf(table) === word)
  if (!subjectTable || id === '') throw new Misused(`efter filen står ${either(subjectWords)}, och så ett id`)
  return { subjectTable, subjectId: id }
}

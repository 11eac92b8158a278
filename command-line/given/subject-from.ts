import { type Subject, type SubjectTable, subjectTables } from '../../src-shared/records/subject'
import { Misused } from '../arguments'
import { either } from '../either'

/** As the office says it; a process stands in a table of a longer name. */
const wordOf = (table: SubjectTable): string => (table === 'decision_process' ? 'process' : table)

/** What a file or a note can hang on, by the word for it. */
export const subjectWords = subjectTables.map(wordOf)

/** Reads "interaction ID" and the like. Throws `Misused` for a word that nothing can be hung on, or when the id is missing. */
export function subjectFrom(word = '', id = ''): Subject {
  const subjectTable = subjectTables.find(table => wordOf(table) === word)
  if (!subjectTable || id === '') throw new Misused(`efter filen står ${either(subjectWords)}, och så ett id`)
  return { subjectTable, subjectId: id }
}

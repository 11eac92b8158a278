import { type Subject, type SubjectTable, subjectTables } from '../../src-shared/records/subject'
import { Misused } from '../arguments'

/** As the office says it; a process stands in a table of a longer name. */
const tableOf = (word: string): string => (word === 'process' ? 'decision_process' : word)
const isSubjectTable = (table: string): table is SubjectTable => (subjectTables as readonly string[]).includes(table)

/** Reads "interaction ID" and the like. Throws `Misused` for a word that nothing can be hung on, or when the id is missing. */
export function subjectFrom(word = '', id = ''): Subject {
  const subjectTable = tableOf(word)
  if (!isSubjectTable(subjectTable) || id === '')
    throw new Misused('efter filen står interaction, person, organisation, issue eller process, och så ett id')
  return { subjectTable, subjectId: id }
}

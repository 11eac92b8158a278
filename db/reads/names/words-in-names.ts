import { sql } from 'kysely'
import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** The forms in which a name may stand in a running text: as it is, and with the s of a genitive. */
const formsOf = (word: string): readonly string[] => {
  const written = wordsOf(folded(word)).join(' ')
  return written.length > 3 && written.endsWith('s') ? [written, written.slice(0, -1)] : [written]
}

/**
 * Returns those of the words that are part of a name in the register: of a person, an organisation, an issue, a process or a partner. Marks
 * over letters and capitals make no difference.
 */
export async function wordsInNames(db: Reader, words: readonly string[]): Promise<readonly string[]> {
  const asked = words.map(word => ({ word, forms: formsOf(word) }))
  const forms = [...new Set(asked.flatMap(one => one.forms))].filter(form => form !== '')
  const rows = await readSql(
    db,
    sql<{ form: string }>`select asked.value as form from json_each(${JSON.stringify(forms)}) asked
      where exists (select 1 from name_index where name_index match '"' || asked.value || '"')
        or exists (select 1 from register_index where register_index match 'names : "' || asked.value || '"')`,
  )
  const known = new Set(rows.map(({ form }) => form))
  return asked.flatMap(({ word, forms: own }) => (own.some(form => known.has(form)) ? [word] : []))
}

import { sql } from 'kysely'
import { folded, readings, wordsOf } from '../../../src-shared/names/folded-text'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { markLetter } from '../../search/mention-mark'
import { registerKinds } from '../../search/register-sources'
import { marksOfCodes } from './code-labels'
import { type MetTerm, wantedOf } from './met-terms'

/** The letter of the marks of what an interaction is about, as migration 0042 makes them. */
const letters = { issue: 'i', partner: 'p', staff: 's' } as const

/** The most issues and partners that one word finds the interactions of. */
const mostLinked = 64

async function linked(db: Reader, term: MetTerm): Promise<string[]> {
  const [issue, partner] = [registerKinds.indexOf('issue'), registerKinds.indexOf('partner')]
  const rows = await readSql(
    db,
    sql<{
      kind: number
      rid: number
    }>`select rowid % ${sql.lit(registerKinds.length)} as kind, rowid / ${sql.lit(registerKinds.length)} as rid
      from register_index where register_index match ${`{names} : (${wantedOf([term]).any})`}
        and rowid % ${sql.lit(registerKinds.length)} in (${issue}, ${partner}) limit ${mostLinked}`,
  )
  return rows.map(({ kind, rid }) => `${markLetter}${kind === issue ? letters.issue : letters.partner}${rid}`)
}

type Colleague = { readonly rid: number; readonly name: string }

/** True if the words of a term are, or the last of them begins, words of a name. */
function isCalled({ name }: Colleague, { term }: MetTerm): boolean {
  const typed = term.words.map(folded).join(' ')
  return readings(name).some(read => ` ${wordsOf(read).join(' ')} `.includes(` ${typed}${term.isPrefix ? '' : ' '}`))
}

/**
 * Returns, for each term, the marks of what it names: types, states, visibilities, issues, partners and colleagues. An interaction is found
 * by these though its index does not hold the names, which may change.
 */
export async function marksOf(db: Reader, terms: readonly MetTerm[]): Promise<readonly (readonly string[])[]> {
  if (terms.length === 0) return []
  const colleagues = await readSql(db, sql<Colleague>`select rid, name from staff_member where deleted_at is null`)
  const all: string[][] = []
  for (const term of terms)
    all.push([
      ...marksOfCodes(term),
      ...(await linked(db, term)),
      ...colleagues.filter(one => isCalled(one, term)).map(({ rid }) => `${markLetter}${letters.staff}${rid}`),
    ])
  return all
}

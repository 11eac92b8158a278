/**
 * What must be true of replicas that have exchanged everything, worked out without the engine: from the entries, and from what each replica knew when
 * it wrote them. The engine knows the latter only by the stamps in `prev`.
 */

/** An entry of the change record about one row. */
export type OracleEntry = {
  readonly nonce: string
  readonly hlc: string
  readonly op: string
  readonly columns: string
}

type Cell = string | number | null

/** What a writer knew: the nonces of the entries that it had, and of the write that stood in each cell that it wrote. */
export type Knew = { readonly entries: ReadonlySet<string>; readonly stood: ReadonlyMap<string, string> }

/** What was known when an entry was written, by its nonce. What every laptop began with is not in it. */
export type Knowledge = ReadonlyMap<string, Knew>

type Write = { readonly nonce: string; readonly hlc: string; readonly op: string; readonly value: Cell }

const read = ({ columns }: OracleEntry): Record<string, Cell> => JSON.parse(columns) as Record<string, Cell>

const byStamp = (one: { hlc: string }, other: { hlc: string }): number => (one.hlc < other.hlc ? -1 : 1)

/** Every write of a cell. An insert writes all cells of its row, those that it does not name with nothing. */
const writesOf = (entries: readonly OracleEntry[], column: string): Write[] =>
  entries
    .filter(entry => entry.op === 'I' || (entry.op === 'U' && column in read(entry)))
    .map(entry => ({ nonce: entry.nonce, hlc: entry.hlc, op: entry.op, value: read(entry)[column] ?? null }))
    .sort(byStamp)

const isAlike = (column: string, one: Cell, other: Cell): boolean =>
  column === 'deleted_at' ? (one === null) === (other === null) : one === other

/** Returns the write that stood in a cell for somebody who had just these entries. */
export const stoodIn = (entries: readonly OracleEntry[], column: string): string | undefined =>
  writesOf(entries, column).at(-1)?.nonce

function settledOf(entries: readonly OracleEntry[]): Set<string> {
  const settled = new Set<string>()
  for (const entry of entries.filter(({ op }) => op === 'R').sort(byStamp)) {
    const named = JSON.parse(String(read(entry)['~settled'] ?? '{}')) as Record<string, string[]>
    for (const [column, stamps] of Object.entries(named)) for (const stamp of stamps) settled.add(`${column} ${stamp}`)
  }
  return settled
}

/** What a row must be: the value of each cell that any entry names, and its open clashes as `column stamp`. */
export type Expected = { readonly cells: Readonly<Record<string, Cell>>; readonly clashes: readonly string[] }

/** `began` are the nonces of what every replica began with, which all of them knew. */
export function expectedRow(
  entries: readonly OracleEntry[],
  knowledge: Knowledge,
  began: ReadonlySet<string>,
): Expected {
  const knew = (nonce: string): ReadonlySet<string> => knowledge.get(nonce)?.entries ?? began
  const named = entries.filter(({ op }) => op === 'I' || op === 'U').flatMap(entry => Object.keys(read(entry)))
  const columns = [...new Set(named)].filter(column => column !== 'id')
  const settled = settledOf(entries)
  const cells: Record<string, Cell> = {}
  const clashes: string[] = []
  for (const column of columns) {
    const writes = writesOf(entries, column)
    const standing = writes.at(-1)
    if (!standing) continue
    cells[column] = standing.value
    const overwritten = new Set<string>()
    for (const write of writes.filter(({ op }) => op === 'U')) {
      const stood = writes.find(({ nonce }) => nonce === knowledge.get(write.nonce)?.stood.get(column))
      for (const earlier of writes)
        if (stood && earlier.hlc < write.hlc && (earlier === stood || isAlike(column, earlier.value, stood.value)))
          overwritten.add(earlier.nonce)
    }
    for (const write of writes)
      if (!overwritten.has(write.nonce) && !isAlike(column, write.value, standing.value))
        clashes.push(`${column} ${write.hlc}`)
  }
  const deletion = writesOf(entries, 'deleted_at').at(-1)
  if (typeof deletion?.value === 'string')
    for (const column of columns.filter(name => name !== 'deleted_at')) {
      const edit = writesOf(entries, column).at(-1)
      if (edit?.op !== 'U' || edit.nonce === deletion.nonce) continue
      if (!knew(deletion.nonce).has(edit.nonce) && !knew(edit.nonce).has(deletion.nonce))
        clashes.push(`${column} ${edit.hlc}`)
    }
  return { cells, clashes: clashes.filter(clash => !settled.has(clash)).sort() }
}

/** A table that a select reads, and what keeps its deleted rows out. */
export type TableRead = {
  readonly table: string
  /** The select's own words, without the selects inside it. */
  readonly select: string
  /**
   * - `condition`: the select says something of its `deleted_at`
   * - `reference`: a row is found by the id that another row has for it or another select chose, and lives when that row does
   *   (`db/rules/references.ts`)
   * - `asked`: the one row whose id is given from outside
   * - `nothing`: none of these
   */
  readonly keptOutBy: 'condition' | 'reference' | 'asked' | 'nothing'
}

const afterTable = new Set(
  'where on join left inner cross order group limit indexed not using natural having set values select returning union window'.split(
    ' ',
  ),
)
const ends = new Set('where group order limit having window returning set'.split(' '))

type Token = string | readonly Token[]

/** A quoted name as a plain word, unless it would then be taken for a word of SQL. */
const unquoted = (quoted: string, name: string): string => (afterTable.has(name) || name === 'from' ? quoted : name)

/** A statement's words, each quoted name as a word; brackets are lists of their own. Strings of text are left out. */
function tokensOf(sql: string): readonly Token[] {
  const words = sql.toLowerCase().match(/'(?:[^']|'')*'|"[^"]*"|[a-z_][\w$]*|[().,=?;]|\d+|\S/g) ?? []
  const open: Token[][] = [[]]
  for (const word of words) {
    if (word === '(') open.push([])
    else if (word === ')') {
      const inner = open.pop() ?? []
      open.at(-1)?.push(inner)
    } else open.at(-1)?.push(word.startsWith("'") ? "''" : word.replace(/^"(.*)"$/, unquoted))
  }
  return open[0] ?? []
}

const isQuery = (token: Token): token is readonly Token[] =>
  typeof token !== 'string' && (token[0] === 'select' || token[0] === 'with')

/** The selects of a text, each without those inside it. What stands in brackets that are no select belongs to the one around them. */
function selectsOf(tokens: readonly Token[]): string[][] {
  const found: string[][] = []
  let own: string[] = []
  const walk = (inner: readonly Token[]): void => {
    for (const token of inner) {
      if (isQuery(token)) {
        found.push(...selectsOf(token))
        own.push('(query)')
      } else if (typeof token !== 'string') {
        own.push('(')
        walk(token)
        own.push(')')
      } else if (token === 'union' || token === 'except' || token === 'intersect') {
        found.push(own)
        own = []
      } else own.push(token)
    }
  }
  walk(tokens)
  return [...found, own]
}

/** The tables that one select names after `from` and `join`, with the name it has for each. */
function tablesIn(words: readonly string[]): { table: string; alias: string }[] {
  const found: { table: string; alias: string }[] = []
  let isFrom = false
  let depth = 0
  let isDue = false
  for (const [at, word] of words.entries()) {
    if (word === '(') depth += 1
    if (word === ')') depth -= 1
    if (isDue && word !== '(') {
      isDue = false
      if (/^[a-z_]\w*$/.test(word)) {
        const next = words[at + 1] === 'as' ? words[at + 2] : words[at + 1]
        const isNamed = next !== undefined && /^[a-z_]\w*$/.test(next) && !afterTable.has(next)
        found.push({ table: word, alias: isNamed ? next : word })
      }
    }
    if (word === 'from' && words[at - 1] !== 'delete' && words[at - 1] !== 'distinct') {
      isFrom = true
      isDue = true
    } else if (word === 'join') isDue = true
    else if (word === ',' && isFrom && depth === 0) isDue = true
    else if (ends.has(word)) isFrom = false
  }
  return found
}

/** Every table that a statement reads, subqueries included. */
export const tablesRead = (sql: string): TableRead[] =>
  selectsOf(tokensOf(sql)).flatMap(words => {
    const tables = tablesIn(words)
    const text = ` ${words.slice(words.indexOf('from')).join(' ')} `
    return tables.map(({ table, alias }): TableRead => {
      const isSaid =
        text.includes(` ${alias} . deleted_at is `) ||
        (tables.length === 1 && / (?<!\. )deleted_at is (not )?null /.test(text))
      const byReference = new RegExp(
        ` ${alias} \\. r?id (= (?!${alias} )\\w+ \\. \\w+|= \\(query\\)|in \\(query\\)) | (?!${alias} )\\w+ \\. \\w+ = ${alias} \\. r?id `,
      )
      const isAsked =
        new RegExp(` ${alias} \\. r?id = \\? `).test(text) || (tables.length === 1 && / (?<!\. )r?id = \? /.test(text))
      const keptOutBy = isSaid ? 'condition' : byReference.test(text) ? 'reference' : isAsked ? 'asked' : 'nothing'
      return { table, select: words.join(' ').replace(/^all /, ''), keptOutBy }
    })
  })

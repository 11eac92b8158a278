import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createOffice } from '../../db/office'
import { askQueries, suiteQueries } from './ask-queries'
import { linesOfQuery, linesOfTable } from './print-table'
import type { Answered } from './reckon'

async function answersInNewOffice(): Promise<Answered[]> {
  const folder = mkdtempSync(join(tmpdir(), 'talan-search-suite-'))
  try {
    const store = await createOffice(join(folder, 'kontor.talan'), 'test')
    try {
      return await askQueries(store, suiteQueries())
    } finally {
      await store.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const { values } = parseArgs({ options: { queries: { type: 'boolean', default: false } } })
const answers = await answersInNewOffice()
if (values.queries) for (const answer of answers) for (const line of linesOfQuery(answer)) console.log(line)
const { lines, isAboveFloor } = linesOfTable(answers)
for (const line of lines) console.log(line)
process.exitCode = isAboveFloor ? 0 : 1

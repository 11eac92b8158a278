import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createOffice } from '../../db/office'
import { largeOffice, largeOfficeFile } from '../bench/large-office'
import { loadWrittenDemo } from '../db/written-demo'

const interactions = 50_000

/** Makes the offices that most window tests begin with, by the code that is tested. */
async function smallOffices(): Promise<void> {
  const folder = resolve('out/offices')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of ['empty', 'demo']) {
    const store = await createOffice(resolve(folder, `${name}.talan`), 'test')
    if (name === 'demo') await store.change(db => loadWrittenDemo(db, new Date()))
    await store.close()
  }
}

/**
 * Makes the office of the long window tests: the demo office, whose names the other tests know, among ten years of other interactions. The
 * tests read its path from the file written here.
 */
async function largeOne(): Promise<void> {
  const file = await largeOffice(largeOfficeFile(resolve('out/bench-offices'), 'tasks'), interactions, store =>
    store.change(db => loadWrittenDemo(db, new Date())),
  )
  writeFileSync(resolve('out/large-office.txt'), file)
}

await smallOffices()
if (process.argv.includes('--large')) await largeOne()

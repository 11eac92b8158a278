import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createOffice } from '../../db/office'
import { loadDemo } from '../../office/demo/demo-office'
import { largeOffice, largeOfficeFile } from '../bench/large-office'

const interactions = 50_000

// The office that the window's frequent tasks are done in: the invented one that the other tests know by name, in the
// middle of ten years of others. The tests read from the file named here where it lies.
const file = await largeOffice(largeOfficeFile(resolve('out/bench-offices'), 'tasks'), interactions, store =>
  store.change(db => loadDemo(db, new Date())),
)
writeFileSync(resolve('out/large-office.txt'), file)

// What most tests of the window begin with, made anew by the code that is tested.
const folder = resolve('out/offices')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const name of ['empty', 'demo']) {
  const store = await createOffice(resolve(folder, `${name}.talan`), 'test')
  if (name === 'demo') await store.change(db => loadDemo(db, new Date()))
  await store.close()
}

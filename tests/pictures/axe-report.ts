import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Picture } from './pictures'

/** Writes the violations that axe found to `axe.json`, prints them, and returns their number. */
export function tellObjections(out: string, pictures: readonly Picture[]): number {
  const looked = pictures.reduce((sum, picture) => sum + picture.looked, 0)
  const found = pictures.flatMap(({ view, name, objections }) =>
    objections.map(objection => ({ view, name, objection })),
  )
  const screens = pictures.map(({ view, name, looked, objections }) => ({ view, name, looked, objections }))
  writeFileSync(join(out, 'axe.json'), `${JSON.stringify({ looked, found: found.length, screens }, null, 2)}\n`)
  console.log(`axe looked ${looked} times (every tab of every screen) and found ${found.length || 'nothing'}`)
  for (const { view, name, objection } of found) console.log(`  ${view}-${name}: ${objection}`)
  return found.length
}

import { copyFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Puts the demo office where the first start on this profile looks for its office, so that a test that needs its own start does not load the
 * demo data by hand. Returns its path.
 */
export function putDemoOffice(profile: string): string {
  const file = join(profile, 'kontor.talan')
  copyFileSync(resolve('out/offices/demo.talan'), file)
  return file
}

import { existsSync } from 'node:fs'
import { openForReading } from '../../../db/file/connect'

function officeIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  try {
    const raw = openForReading(file)
    try {
      return raw.prepare('select space_id from device').pluck().get() as string | undefined
    } finally {
      raw.close()
    }
  } catch {
    // A damaged office is a reason to restore it.
    return undefined
  }
}

/** True if a copy is known to be of another office than a file. False if one of the two is not there, or does not say which office it is. */
export function isOfAnotherOffice(file: string, copy: string): boolean {
  const [one, other] = [officeIn(file), officeIn(copy)]
  return one !== undefined && other !== undefined && one !== other
}

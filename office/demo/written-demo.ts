import type { OfficeFile } from '../keeping/office-file'

/** The day that the demo office is written for: a Sunday. Its meetings are before and after it. */
export const writtenFor = '2026-11-22'

/** Returns the demo office as it is written. The file is loaded only when a user wants the demo. */
export const writtenDemo = async (): Promise<OfficeFile> => (await import('./demo-office.json')).default

/** Returns the demo office as it is written, with two people more who may be one, so that data care has a pair to show. */
export async function writtenDemoWithDoubles(): Promise<OfficeFile> {
  const [office, doubles] = [await writtenDemo(), (await import('./demo-doubles.json')).default]
  return { ...office, contacts: [...office.contacts, ...doubles.contacts] }
}

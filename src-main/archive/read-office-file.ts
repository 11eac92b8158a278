import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { OfficeFile } from '../../db/demo/office-file'
import { Refused } from '../../src-shared/domain/refusal'
import { officeFileShape } from './office-file-shape'

/** "interactions[3].startLocal", as one would look for it in the file. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, step) => (typeof step === 'number' ? `${field}[${step}]` : `${field}${field && '.'}${String(step)}`),
    '',
  )

/** Reads an office file. Refuses one of another form, naming the first field that is off. */
export async function readOfficeFile(file: string): Promise<OfficeFile> {
  const refusing = (field: string, problem: string) => new Refused({ code: 'not-an-office-file', file, field, problem })
  let content: unknown
  try {
    content = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw refusing('JSON', error.message)
  }
  const parsed = officeFileShape.safeParse(content, { error: z.locales.sv().localeError })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw refusing(fieldOf(issue?.path ?? []) || 'JSON', issue?.message ?? '')
}

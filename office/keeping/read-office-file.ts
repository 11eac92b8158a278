import { readFile } from 'node:fs/promises'
import { fieldOf, shapeProblem } from '../../src-shared/ipc/problem-of-shape'
import { Refused } from '../../src-shared/refusals/refusal'
import type { ShapeProblem } from '../../src-shared/refusals/shape-problem'
import type { OfficeFile } from './office-file'
import { officeFileShape } from './office-file-shape'

/** Reads an office file. Refuses one of another form, and names the first wrong field. */
export async function readOfficeFile(file: string): Promise<OfficeFile> {
  const refusing = (field: string, problem: ShapeProblem) =>
    new Refused({ code: 'not-an-office-file', file, field, problem })
  let content: unknown
  try {
    // Windows programs write a byte order mark before the text.
    content = JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw refusing('JSON', { what: 'unreadable' })
  }
  const parsed = officeFileShape.safeParse(content)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw refusing(fieldOf(issue?.path ?? []) || 'JSON', shapeProblem(issue))
}

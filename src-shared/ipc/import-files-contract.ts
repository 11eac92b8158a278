import { z } from 'zod'
import { mostImportFiles } from '../imports/import-limits'
import type { ImportFile, ImportState } from '../imports/import-state'
import type { Attachment } from '../log/attachment'
import type { WrittenList } from './desktop'
import { droppedFile, subjectShape } from './dropped-file'
import { readingChange } from './import-contract'
import { type Acted, changing, keeping, nothing } from './question'

const token = z.string().regex(/^[0-9a-f]{32}$/)
type Chosen = { readonly files: readonly ImportFile[] }

/** The questions about the files of an import. Their paths stay in the main process; the page has a token for each. */
export const importFilesContract = {
  /** Asks the user for files in the system’s dialog. */
  'import:choose': keeping<Chosen>()(nothing),
  /** Takes files that the user dropped on the window. */
  'import:add-dropped': keeping<Chosen>()(
    z.object({ files: z.array(droppedFile).min(1).max(mostImportFiles) }).strict(),
  ),
  /** Reads a file in the place of the import in progress. Answered when it is read, or cannot be. */
  'import:start': keeping<ImportState>()(z.object({ token, how: readingChange.default({}) }).strict()),
  /** Attaches the file to what was made of it, such as a mail to the interaction logged out of it. */
  'import:attach': changing<Acted<{ attachments: readonly Attachment[] }>>()(
    z.object({ token, subject: subjectShape }).strict(),
  ),
  /** Writes the rows that are not written, with the reason of each, to a workbook that the user chooses. */
  'import:save-refused': keeping<WrittenList>()(nothing),
} as const

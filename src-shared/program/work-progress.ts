/**
 * Work that may take long, so its progress is shown and it can be cancelled: making packs, writing a list to a file, making an office out
 * of another, writing an archive, reading rows in from a file, and counting what taking an import back would leave.
 */
export const longWorks = ['packs', 'list', 'office', 'archive', 'import', 'revert-effect'] as const
export type LongWork = (typeof longWorks)[number]

/**
 * The progress of long work: `done` of `total` packs or rows; `total` is null while not known. `detail` is a code for what is being done
 * now: the partner whose pack it is (null for the joint pack), or a part of an import or archive.
 */
export type WorkStep = { readonly done: number; readonly total: number | null; readonly detail: string | null }

/** The progress of one kind of long work. */
export type WorkProgress = WorkStep & { readonly what: LongWork }

/** The parts of making an office out of another: checking that the files are unaltered, reading the rows, and deriving data from them. */
export type ReadingPart = 'checking' | 'rows' | 'finishing'

/** The parts of writing an archive: copying the attachments, and writing the rows. */
export type WritingPart = 'attachments' | 'rows'

/** The parts of reading rows in: reading the file, comparing it with the office, writing the rows, and bringing search up to date. */
export type ImportPart = 'reading' | 'planning' | 'rows' | 'finishing'

/** The caller's way to follow long work: `tell` receives its progress, and `signal` cancels it. */
export type WorkWatch = {
  readonly tell?: (step: WorkStep) => void
  readonly signal?: AbortSignal
}

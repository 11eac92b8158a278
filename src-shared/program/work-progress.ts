/** Work that may take so long that it is followed and can be called off: making packs, writing a list to a file, reading an office in, writing one out. */
export const longWorks = ['packs', 'list', 'office', 'archive'] as const
export type LongWork = (typeof longWorks)[number]

/**
 * How far a step of long work has come: so many are done of what it counts (packs, or rows), of a total that is null while it is not known.
 * The detail says what is being done just now, in a code: the partner whose pack it is (null for the joint one), or a part of reading in or writing out.
 */
export type WorkStep = { readonly done: number; readonly total: number | null; readonly detail: string | null }

/** How far long work of one kind has come. */
export type WorkProgress = WorkStep & { readonly what: LongWork }

/** The parts of reading an office in: looking that its files are as they were written, its rows, and what is worked out from them. */
export type ReadingPart = 'checking' | 'rows' | 'finishing'

/** The parts of writing an archive: copying the attachments, and writing the rows. */
export type WritingPart = 'attachments' | 'rows'

/** Somebody who follows long work, and may call it off. */
export type WorkWatch = {
  readonly tell?: (step: WorkStep) => void
  readonly signal?: AbortSignal
}

import type { AttachmentId } from '../records/ids'
import type { Subject } from '../records/subject'

/** Largest file that is taken, in bytes; the office's papers are far below it, a film belongs elsewhere. */
export const largestAttachment = 100 * 1024 * 1024

/** Most of a file's text that is kept for search, in characters: some hundred pages. */
export const longestPlainText = 200_000

/** A file beside the store: what it is called and what it is about, never where it lies. Swedish: bilaga. */
export type Attachment = Subject & {
  readonly id: AttachmentId
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  /** SHA-256 of its content in hexadecimal, which is also the name of the file beside the store. */
  readonly sha256: string
  /** Whether any of its text can be searched. */
  readonly hasText: boolean
}

/** What is wrong with the content of an attachment: its file is gone, or no longer what was attached. */
export type ContentFault = 'missing' | 'altered'

/** How the files beside a store and the rows that name them agree; names of attachments, and of files that nothing names. */
export type AttachmentCheck = {
  readonly attachments: number
  readonly missing: readonly string[]
  readonly altered: readonly string[]
  readonly unreferenced: readonly string[]
}

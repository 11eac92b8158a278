import type { AttachmentId } from '../records/ids'
import type { Subject } from '../records/subject'

/** A file beside the store: its name and what it is about, never its path. Swedish: bilaga. */
export type Attachment = Subject & {
  readonly id: AttachmentId
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  /** SHA-256 of its content in hexadecimal, which is also the name of the file beside the store. */
  readonly sha256: string
  /** True if some of its text can be searched. */
  readonly hasText: boolean
}

/** What is wrong with an attachment's content: its file is missing, or is no longer what was attached. */
export type ContentFault = 'missing' | 'altered'

/**
 * How the files beside a store match its attachment rows. `missing` and `altered` name attachments, and so does `awaited`: those that another laptop
 * has attached, and whose content is not here yet. `unreferenced` names files that no row refers to.
 */
export type AttachmentCheck = {
  readonly attachments: number
  readonly missing: readonly string[]
  readonly awaited: readonly string[]
  readonly altered: readonly string[]
  readonly unreferenced: readonly string[]
}

import type { WritingTurns } from './file/writing-turns'
import type { Writer } from './schema'

/** Options for opening a store, where it is not opened as usual. */
export type Opened = {
  /**
   * Runs between two batches of derived data. Pass it only while importing an office: other readers would otherwise see a change half done.
   */
  readonly between?: (() => Promise<void>) | undefined
  /**
   * The folder where this laptop keeps its own data, by default `laptopFolder()`. Null for a file that is moved once it is made: nothing is
   * remembered of its place.
   */
  readonly laptop?: string | null | undefined
  /** Seals what was written, as the last thing before a commit. Only the measurement of what sealing costs passes another function. */
  readonly seal?: ((db: Writer) => Promise<void>) | undefined
  /** How this thread takes turns with others of the program that have the same file open. A guest writes as the device that the owner has claimed. */
  readonly turns?: WritingTurns | undefined
}

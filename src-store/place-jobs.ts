import type { ToPlace } from '../office/keeping/second-place/copy-to-place'
import type { PlaceCopyFile } from '../office/keeping/second-place/place-copies'
import type { ToUnpack } from '../office/keeping/second-place/unpack-copy'
import type { PlaceKey } from '../src-shared/program/second-place'
import type { Refusal } from '../src-shared/refusals/refusal'

/** What is done about a second place in a thread of its own: each with its input (`given`) and its result (`done`). */
export type PlaceJobs = {
  readonly copy: { given: ToPlace; done: PlaceCopyFile }
  /** `work` is what one guess of the passphrase costs, as a power of 2, if a test says less than usual. */
  readonly key: {
    given: { readonly folder: string; readonly passphrase: string; readonly work?: number }
    done: PlaceKey
  }
  /** Returns the path of the office in the unpacked copy. */
  readonly unpack: { given: ToUnpack; done: string }
}

/** One job, as it is sent to the thread. */
export type PlaceJob<J extends keyof PlaceJobs = keyof PlaceJobs> = {
  readonly [Name in J]: { readonly job: Name; readonly given: PlaceJobs[Name]['given'] }
}[J]

/** What the thread says at its end: the result, or why there is none, as a refusal if it is one. */
export type PlaceDone = { readonly done: unknown } | { readonly fault: string; readonly refusal?: Refusal | undefined }

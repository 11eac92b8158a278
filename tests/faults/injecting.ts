import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Random } from '../bench/random'

/** How much is injected, and from which random sequence. */
export type Injecting = {
  readonly random: Random
  /** When to stop, as `Date.now()` counts. Each kind of fault is injected at least once all the same. */
  readonly until: number
  /** How many faults of each kind of the command are injected if there is time. */
  readonly kills: number
  readonly torn: number
  readonly damages: number
  readonly questions: number
  /** True for the kinds of work that are killed or done on a full disk. */
  readonly isWanted: (work: string) => boolean
}

/** Works in a folder of its own, which is deleted afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'talan-fault-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

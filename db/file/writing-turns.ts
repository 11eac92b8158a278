import { setTimeout as pause } from 'node:timers/promises'

/** Two threads of the program that write to one file: the one that owns it, and a guest that gives way to it. */
export type WritingTurns = {
  /** Memory that both threads share, made by `turnsMemory`. */
  readonly memory: SharedArrayBuffer
  readonly isGuest: boolean
}

/** A thread's side of taking turns. */
type Turn = {
  /** Runs one transaction when it is this thread's turn. */
  readonly within: <T>(work: () => Promise<T>) => Promise<T>
  /** Runs what moves the log into the file. When the guest does that, the file looks to the owner as if another program had written into it. */
  readonly moving: <T>(work: () => T) => T
  /** True if the guest is within a transaction that the owner waits for. Never true for the owner. */
  readonly isAwaited: () => boolean
  /** True if the guest has moved the log into the file since this was last asked. */
  readonly hasMoved: () => boolean
}

const [waiting, writing, moves] = [0, 1, 2]

/** Returns memory for the turns of one file. */
export const turnsMemory = (): SharedArrayBuffer => new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT)

/** Ends the turn of a guest that was stopped in the middle, whose transaction is then undone. */
export function endTurn(memory: SharedArrayBuffer): void {
  const cells = new Int32Array(memory)
  Atomics.store(cells, writing, 0)
  if (Atomics.load(cells, moves) % 2 === 1) Atomics.add(cells, moves, 1)
}

/** How long the owner waits for its turn, in milliseconds. After that, SQLite's own lock decides. */
const longestWait = 30_000

const alone: Turn = { within: work => work(), moving: work => work(), isAwaited: () => false, hasMoved: () => false }

/**
 * Takes turns between two threads that write to one file. SQLite would have the later one sleep inside its own thread, where everything else then
 * waits; here only the change waits, and questions that read go on. The guest begins no transaction while the owner has one to write.
 */
export function turnOf(turns: WritingTurns | undefined): Turn {
  if (!turns) return alone
  const cells = new Int32Array(turns.memory)
  const until = async (isFree: () => boolean, longest: number): Promise<void> => {
    for (const begun = performance.now(); !isFree() && performance.now() - begun < longest; ) await pause(1)
  }
  let known = Atomics.load(cells, moves)

  const asOwner = async <T>(work: () => Promise<T>): Promise<T> => {
    Atomics.add(cells, waiting, 1)
    try {
      await until(() => Atomics.load(cells, writing) === 0, longestWait)
      return await work()
    } finally {
      Atomics.sub(cells, waiting, 1)
    }
  }
  const asGuest = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let isOurs = false; !isOurs; ) {
      await until(() => Atomics.load(cells, waiting) === 0, Number.POSITIVE_INFINITY)
      Atomics.store(cells, writing, 1)
      // The owner may have come between the two.
      isOurs = Atomics.load(cells, waiting) === 0
      if (!isOurs) Atomics.store(cells, writing, 0)
    }
    try {
      return await work()
    } finally {
      Atomics.store(cells, writing, 0)
    }
  }
  return {
    within: turns.isGuest ? asGuest : asOwner,
    moving: work => {
      if (!turns.isGuest) return work()
      Atomics.add(cells, moves, 1)
      try {
        return work()
      } finally {
        Atomics.add(cells, moves, 1)
      }
    },
    isAwaited: () => turns.isGuest && Atomics.load(cells, waiting) > 0,
    hasMoved: () => {
      const count = Atomics.load(cells, moves)
      const has = count !== known
      // While the guest is at it, the file goes on changing its looks.
      if (count % 2 === 0) known = count
      return has
    },
  }
}

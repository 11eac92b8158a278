import { setTimeout as pause } from 'node:timers/promises'

/**
 * Who a thread is to the file: the one that owns it, a guest that gives way to what the owner has to write, or a guest whose change is long and
 * was asked for by the user, so that all others wait until it has ended.
 */
export type WritesAs = 'owner' | 'yielding' | 'lasting'

/** Threads of the program that write to one file: the one that owns it, and its guests. */
export type WritingTurns = {
  /** Memory that all of them share, made by `turnsMemory`. */
  readonly memory: SharedArrayBuffer
  readonly as: WritesAs
}

/** A thread's side of taking turns. */
type Turn = {
  /** Runs one transaction when it is this thread's turn. */
  readonly within: <T>(work: () => Promise<T>) => Promise<T>
  /** Runs what moves the log into the file. When a guest does that, the file looks to the owner as if another program had written into it. */
  readonly moving: <T>(work: () => T) => T
  /** True if this guest gives way and is within a transaction that the owner waits for. */
  readonly isAwaited: () => boolean
  /** True if a guest has moved the log into the file since this was last asked. */
  readonly hasMoved: () => boolean
}

type Guest = Exclude<WritesAs, 'owner'>

/** Each guest's mark in the shared memory: a bit of its own. */
const marks: Readonly<Record<Guest, number>> = { yielding: 1, lasting: 2 }
/** The words of the memory: how many transactions of the owner there are, the guest that writes, the guests that move the log, and how often they did. */
const [waiting, writing, moving, moves] = [0, 1, 2, 3]

/** Returns memory for the turns of one file. */
export const turnsMemory = (): SharedArrayBuffer => new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT)

/** Ends the turn of a guest that was stopped in the middle, whose transaction is then undone. */
export function endTurn(memory: SharedArrayBuffer, as: Guest): void {
  const cells = new Int32Array(memory)
  Atomics.compareExchange(cells, writing, marks[as], 0)
  if ((Atomics.load(cells, moving) & marks[as]) === 0) return
  Atomics.add(cells, moves, 1)
  Atomics.and(cells, moving, ~marks[as])
}

/** How long the owner waits for a guest that gives way, in milliseconds. After that, SQLite's own lock decides. */
const longestWait = 30_000

const alone: Turn = { within: work => work(), moving: work => work(), isAwaited: () => false, hasMoved: () => false }

/**
 * Takes turns between threads that write to one file. SQLite would have the later one sleep inside its own thread, where everything else then
 * waits; here only the change waits, and questions that read go on. A guest begins no transaction while the owner has one to write.
 */
export function turnOf(turns: WritingTurns | undefined): Turn {
  if (!turns) return alone
  const cells = new Int32Array(turns.memory)
  const { as } = turns
  let known = Atomics.load(cells, moves)

  const asOwner = async <T>(work: () => Promise<T>): Promise<T> => {
    Atomics.add(cells, waiting, 1)
    try {
      for (let begun = performance.now(); ; ) {
        const writer = Atomics.load(cells, writing)
        if (writer === marks.lasting) begun = performance.now()
        if (writer === 0 || performance.now() - begun > longestWait) break
        await pause(1)
      }
      return await work()
    } finally {
      Atomics.sub(cells, waiting, 1)
    }
  }
  const asGuest = async <T>(mark: number, work: () => Promise<T>): Promise<T> => {
    for (;;) {
      while (Atomics.load(cells, waiting) > 0) await pause(1)
      const isOurs = Atomics.compareExchange(cells, writing, 0, mark) === 0
      // The owner may have come between the two.
      if (isOurs && Atomics.load(cells, waiting) === 0) break
      if (isOurs) Atomics.store(cells, writing, 0)
      await pause(1)
    }
    try {
      return await work()
    } finally {
      Atomics.store(cells, writing, 0)
    }
  }
  return {
    within: work => (as === 'owner' ? asOwner(work) : asGuest(marks[as], work)),
    moving: work => {
      if (as === 'owner') return work()
      Atomics.or(cells, moving, marks[as])
      try {
        return work()
      } finally {
        Atomics.add(cells, moves, 1)
        Atomics.and(cells, moving, ~marks[as])
      }
    },
    isAwaited: () => as === 'yielding' && Atomics.load(cells, waiting) > 0,
    hasMoved: () => {
      // While a guest is at it, the file goes on changing its looks.
      const isMoving = Atomics.load(cells, moving) !== 0
      const count = Atomics.load(cells, moves)
      const has = isMoving || count !== known
      if (!isMoving) known = count
      return has
    },
  }
}

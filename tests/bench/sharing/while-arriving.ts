import { setTimeout as pause } from 'node:timers/promises'
import type { PersonId } from '../../../src-shared/records/ids'
import { anInteraction } from '../../db/an-interaction'
import { now } from '../measure'
import { type StoreThread, storeThread } from '../store-thread'
import type { BenchLaptop } from './two-laptops'

/** What a user did while rows arrived: how long each answer and each saving took, in milliseconds, and how long the exchange took. */
export type Meanwhile = { readonly answers: number[]; readonly savings: number[]; readonly took: number }

/** A fast typist's pace, and how often something is saved, in milliseconds. Both are many times what an office does. */
const betweenKeys = 20
export const betweenSavings = 100

const typed = ['j', 'jä', 'jär', 'järn', 'järnv', 'järnvä', 'järnväg', 'hamn', 'elnät', 'skog']

/** Asks and saves at that pace for as long as some work goes on. */
async function during(
  { ask }: StoreThread,
  work: Promise<unknown>,
  person: PersonId,
  rest: number,
): Promise<Meanwhile> {
  const begun = now()
  const meanwhile: Meanwhile & { took: number } = { answers: [], savings: [], took: 0 }
  let isDone = false
  const ended = work.finally(() => {
    isDone = true
    meanwhile.took = now() - begun
  })
  const timed = async (times: number[], doing: () => Promise<unknown>): Promise<void> => {
    const from = now()
    await doing()
    times.push(now() - from)
  }
  const type = async () => {
    for (let nth = 0; !isDone; nth += 1) {
      const text = typed[nth % typed.length] ?? ''
      await timed(meanwhile.answers, () => ask('search:find', { text, limit: 20, offset: 0, depth: 'recent' }))
      await pause(betweenKeys)
    }
  }
  const save = async () => {
    const entry = anInteraction({
      participants: [{ personId: person }],
      organisationIds: [],
      issueIds: [],
      partnerIds: [],
    })
    for (; !isDone; await pause(rest)) await timed(meanwhile.savings, () => ask('interaction:log', entry))
  }
  await Promise.all([ended, type(), save()])
  return meanwhile
}

/**
 * Asks and saves in the built program while everything that waits in the shared folder arrives, and for as long without. `rest` is how long nothing is saved
 * between two savings, in milliseconds.
 */
export async function whileArriving(
  { file, folder }: BenchLaptop,
  person: PersonId,
  rest: number,
): Promise<{ readonly arriving: Meanwhile; readonly alone: Meanwhile }> {
  const thread = await storeThread(file, folder)
  try {
    const arriving = await during(thread, thread.have('exchange', null), person, rest)
    await pause(1_000)
    return { arriving, alone: await during(thread, pause(Math.min(arriving.took, 20_000)), person, rest) }
  } finally {
    await thread.close()
  }
}

import { z } from 'zod'
import { sealHashAt } from '../../../db/exchange/seal-hash-at'
import { bookIn } from '../../../db/file/laptop-book'
import { laptopFolder } from '../../../db/file/laptop-folder'
import type { Reader } from '../../../db/schema'
import type { HubHead, HubHello } from './hub-calls-of-office'

const receiptShape = z
  .object({ log: z.string(), entry: z.int(), hash: z.string(), person: z.string(), receipt: z.string() })
  .strict()

/** A hub's receipt for a log up to an entry. With it the log can be given back to the hub, should it lose it. */
export type Receipt = z.infer<typeof receiptShape>

const memoryShape = z
  .object({
    hub: z.string(),
    epoch: z.string(),
    /** Up to which entry the hub has acknowledged each log that this file writes. */
    acknowledged: z.record(z.string(), z.int()),
    /** For each log of another person at most two: the last that the hub offered, and the last that this file has. */
    receipts: z.array(receiptShape),
    /** When a round last came to its end; missing before the first one. */
    exchangedAt: z.iso.datetime().optional(),
    /** A digest of the attachments whose contents were all both here and at the hub; left out if they were not. */
    contents: z.string().optional(),
  })
  .strict()

/** What a laptop remembers of a hub, for one file of an office. It is not in the file: a copied file must not take it along. */
export type HubMemory = z.infer<typeof memoryShape>

/** Where a laptop remembers its hubs. */
export type HubBook = {
  readonly of: (file: string, hub: string) => HubMemory | undefined
  readonly remember: (file: string, memory: HubMemory) => void
}

/** Returns the laptop's book of hubs. What is damaged, or is about another hub, is not remembered: then less can be given back to a hub that lost it. */
export function hubBook(folder: string = laptopFolder()): HubBook {
  const book = bookIn(folder, 'delade-hubbar.json')
  return {
    of: (file, hub) => {
      const text = book.of(file)
      if (text === undefined) return undefined
      try {
        const memory = memoryShape.parse(JSON.parse(text))
        return memory.hub === hub ? memory : undefined
      } catch {
        return undefined
      }
    },
    remember: (file, memory) => book.remember(file, JSON.stringify(memory)),
  }
}

const receiptOf = ({ log, entry, hash, person, receipt }: HubHead): Receipt => ({ log, entry, hash, person, receipt })

/** True if a file has a log up to just the commit that a receipt is for. */
export const hasWhatIsReceived = async (db: Reader, { log, entry, hash }: Receipt): Promise<boolean> =>
  (await sealHashAt(db, log, entry)) === hash

/**
 * Returns what to remember after a hub has answered. The receipts that it offers are remembered before what they are for is taken in, so a program
 * that is killed in between has them all the same.
 */
export async function rememberHello(
  db: Reader,
  before: HubMemory | undefined,
  { epoch, heads }: HubHello,
  hub: string,
): Promise<HubMemory> {
  const held: Receipt[] = []
  for (const receipt of before?.receipts ?? []) if (await hasWhatIsReceived(db, receipt)) held.push(receipt)
  const offered = heads.filter(({ isOwn }) => !isOwn).map(receiptOf)
  const logs = new Set([...held, ...offered].map(({ log }) => log))
  const receipts = [...logs].flatMap(log => {
    const ofLog = held.filter(one => one.log === log)
    const newest = ofLog.reduce<Receipt | undefined>((a, b) => (a && a.entry > b.entry ? a : b), undefined)
    const offer = offered.find(one => one.log === log)
    return [...(newest && newest.entry !== offer?.entry ? [newest] : []), ...(offer ? [offer] : [])]
  })
  const acknowledged: Record<string, number> = { ...before?.acknowledged }
  for (const { log, entry, hash, isOwn } of heads)
    if (isOwn && (await sealHashAt(db, log, entry)) === hash)
      acknowledged[log] = Math.max(entry, acknowledged[log] ?? 0)
  const { exchangedAt } = before ?? {}
  // A hub that was replaced may lack contents that it had.
  const contents = before?.epoch === epoch ? before.contents : undefined
  return {
    ...{ hub, epoch, acknowledged, receipts },
    ...(exchangedAt === undefined ? {} : { exchangedAt }),
    ...(contents === undefined ? {} : { contents }),
  }
}

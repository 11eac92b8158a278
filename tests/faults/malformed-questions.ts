import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { z } from 'zod'
import { channels, paintedChannel } from '../../src-shared/ipc/channels'
import { desktopContract } from '../../src-shared/ipc/desktop-contract'
import { nothing, type Question } from '../../src-shared/ipc/question'
import { storeContract } from '../../src-shared/ipc/store-contract'
import { answeredFromPage, askFromPage } from '../e2e/office-bridge'
import { aProfile, type RunningApp, removeProfile, startApp } from '../e2e/running-app'
import type { Figure } from './figure'
import { type Askable, type Batch, odd, type Sent, sendMalformed, unfit } from './send-malformed'

const contract: Readonly<Record<string, Question<z.ZodType, unknown>>> = {
  ...storeContract,
  ...desktopContract,
  [paintedChannel]: { input: nothing, does: 'keeps' },
}

/** Returns the fields of a question's input; those of every form that it may take. */
function fieldsOf(shape: z.ZodType): string[] {
  if (shape instanceof z.ZodObject) return Object.keys(shape.shape)
  if (shape instanceof z.ZodUnion) return shape.options.flatMap(option => fieldsOf(option as z.ZodType))
  if (shape instanceof z.ZodPipe) return fieldsOf(shape.in as z.ZodType)
  return []
}

/** Every question but the report that the window is painted, which asks nothing and is answered whatever it holds. */
const askable: readonly Askable[] = channels
  .filter(channel => channel !== paintedChannel)
  .map(channel => ({
    channel,
    fields: [...new Set(fieldsOf((contract[channel] as Question<z.ZodType, unknown>).input))],
  }))

const batchOf = 250
/** How long a batch may take, in milliseconds: far more than one needs on a busy laptop. */
const longestWait = 60_000
/** The longest refusal, in characters of JSON: a sentence, and the values that a field may have. */
const longestAnswer = 3_000

/** Sends a batch. The functions go along as text, since none can be sent into the page. */
const sendFromPage = (page: Page, batch: Batch): Promise<Sent> =>
  page.evaluate(`(${sendMalformed})(${JSON.stringify(batch)}, ${unfit}, ${odd})`)

const stateOf = (profile: string, names: readonly string[]): string =>
  names.map(name => (existsSync(join(profile, name)) ? readFileSync(join(profile, name), 'base64') : '')).join('|')

/** What of a run must be as it was: the newest action and the number of rows, the settings, and the log of bugs. */
async function written({ page, profile }: RunningApp): Promise<string> {
  const { actions } = await answeredFromPage(page, 'history:page', { limit: 1 })
  const { counts } = await answeredFromPage(page, 'office:overview', {})
  const drafts = await askFromPage(page, 'draft:list', {})
  const kept = stateOf(profile, ['settings.json', 'devices.json', 'talan.log'])
  return JSON.stringify([actions[0]?.actionId, counts, drafts, kept])
}

const figuresOf = (sent: readonly Sent[], asked: number, crashes: number, isWritten: boolean): Figure[] => {
  const sum = (count: (one: Sent) => number) => sent.reduce((total, one) => total + count(one), 0)
  return [
    { name: 'malformed questions through the real page', count: asked },
    { name: 'kinds of questions asked malformed', count: askable.length },
    {
      name: 'malformed questions that threw or whose promise was rejected',
      count: sum(one => one.thrown + one.rejected),
      most: 0,
    },
    { name: 'malformed questions that were never answered', count: sum(one => one.unanswered), most: 0 },
    { name: 'malformed questions that were accepted', count: sum(one => one.accepted.length), most: 0 },
    {
      name: 'malformed questions answered by another refusal than that of their form',
      count: sum(one => one.unexpected.length),
      most: 0,
    },
    {
      name: `malformed questions whose refusal is longer than ${longestAnswer} characters`,
      count: sum(one => one.long.length),
      most: 0,
    },
    { name: 'crashes by malformed questions', count: crashes, most: 0 },
    { name: 'writes by malformed questions', count: isWritten ? 1 : 0, most: 0 },
  ]
}

/**
 * Starts the real app with the invented office, and sends malformed questions of every kind from inside its page. Returns what came of them.
 * The same count sends the same questions.
 */
export async function malformedQuestions(count: number): Promise<readonly Figure[]> {
  const profile = aProfile()
  const running = await startApp(profile)
  const { app, page } = running
  let crashes = 0
  const crashed = () => {
    crashes += 1
  }
  page.on('crash', crashed)
  page.on('pageerror', crashed)
  app.process().on('exit', crashed)
  const sent: Sent[] = []
  let asked = 0
  try {
    await page.locator('h1').first().waitFor()
    await answeredFromPage(page, 'office:load-demo', {})
    // The window saves where it was a second after it has stood still.
    await page.waitForTimeout(2_000)
    const before = await written(running)
    while (asked < count && crashes === 0) {
      const batch = { askable, count: Math.min(batchOf, count - asked), seed: 20_261_129 + asked }
      sent.push(await sendFromPage(page, { ...batch, longest: longestAnswer, wait: longestWait }))
      asked += batch.count
    }
    const after = crashes === 0 ? await written(running) : before
    for (const { accepted, unexpected, long } of sent)
      for (const [what, channel] of [
        ...accepted.map(one => ['accepted', one]),
        ...unexpected.map(one => ['refused otherwise', one]),
        ...long.map(one => ['long', one]),
      ])
        console.error(`malformed question, ${what}: ${channel}`)
    app.process().off('exit', crashed)
    return figuresOf(sent, asked, crashes, before !== after)
  } finally {
    await running.quit().catch(() => undefined)
    removeProfile(profile)
  }
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  canRedo,
  canUndo,
  change,
  forgetActions,
  takeBackAny,
  undoLatest,
} from '../../src-renderer/state/commands/done-actions'
import { notices, shelfIsUp } from '../../src-renderer/state/office/notices'
import { queryClient } from '../../src-renderer/state/office/query-client'
import { wordsIn } from '../../src-renderer/text/words'
import type { Answer } from '../../src-shared/ipc/contract'
import type { ActionId } from '../../src-shared/records/ids'

const words = await wordsIn('sv')
const person = { kind: 'person', id: 'demo-c07', changes: { name: 'Göte' } } as const
const emptied = { target: { list: 'people', ids: ['demo-c07'] }, change: { field: 'name', how: 'clear' } } as const

/** What happened, in order: the questions asked, the rereading of all data, and the notices with their buttons. */
let happened: string[] = []
let answers: Record<string, (input: { actionId?: string }) => Promise<Answer<unknown>>> = {}

const giving = (value: object) => async () => ({ ok: true, value }) as const
const acted = (actionId: string | null) => giving({ actionId })

beforeEach(() => {
  happened = []
  answers = {
    'record:change': acted('first'),
    'action:undo': giving({ actionId: 'back', undone: 1, skipped: 0, left: [] }),
  }
  const asked = (channel: string) => (input: { actionId?: string }) => {
    happened.push([channel, input.actionId].filter(Boolean).join(' '))
    return answers[channel]?.(input)
  }
  vi.stubGlobal('window', { office: new Proxy({}, { get: (_none, channel: string) => asked(channel) }) })
  vi.spyOn(queryClient, 'invalidateQueries').mockImplementation(async () => void happened.push('read again'))
  vi.spyOn(notices, 'add').mockImplementation(({ title, type, actionProps }) => {
    happened.push([`${type}: ${title}`, ...(actionProps ? [actionProps.children] : [])].join(' | '))
    return ''
  })
  shelfIsUp()
  forgetActions()
})
afterEach(() => {
  forgetActions()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('a change is made, shown everywhere and announced with an undo button, and Ctrl+Z undoes it', async () => {
  const tell = { text: 'Sparat', words, undone: () => 'Som förut' }
  expect(canUndo()).toBe(false)
  expect(await change('record:change', person, { first: () => happened.push('first'), tell })).toEqual({
    actionId: 'first',
  })
  expect(happened).toEqual(['record:change', 'first', 'read again', 'done: Sparat | Ångra'])
  await undoLatest(words)
  expect(happened.slice(4)).toEqual(['action:undo first', 'read again', 'done: Som förut'])
  expect([canUndo(), canRedo()]).toEqual([false, true])
})

test('a change with `isToldAtOnce` is announced before the rereading, and one without words is not announced', async () => {
  await change('record:change', person, { isToldAtOnce: true, tell: { text: 'Loggat', words } })
  expect(happened).toEqual(['record:change', 'done: Loggat | Ångra', 'read again'])
  await change('record:change', person)
  expect(happened.slice(3)).toEqual(['record:change', 'read again'])
  expect(canUndo()).toBe(true)
})

test('a change that changed nothing is announced without an undo button, and Ctrl+Z does not undo it', async () => {
  answers['list:edit'] = acted(null)
  await change('list:edit', emptied, { tell: ({ actionId }) => ({ text: `${actionId}`, words, isRefusal: true }) })
  expect(happened).toEqual(['list:edit', 'read again', 'refusal: null'])
  expect(canUndo()).toBe(false)
})

test('a refusal is thrown, and nothing is announced, reread or remembered', async () => {
  answers['record:change'] = async () => ({ ok: false, refusal: { code: 'no-headline' } })
  await expect(change('record:change', person, { tell: { text: 'Sparat', words } })).rejects.toMatchObject({
    refusal: { code: 'no-headline' },
  })
  expect(happened).toEqual(['record:change'])
  expect(canUndo()).toBe(false)
})

test('Ctrl+Z during a change waits for it and undoes it, not an older one', async () => {
  await change('record:change', person)
  let answer = (): void => undefined
  answers['list:edit'] = () =>
    new Promise(resolve => {
      answer = () => resolve({ ok: true, value: { actionId: 'second' } })
    })
  const changing = change('list:edit', emptied)
  const undoing = undoLatest(words)
  await new Promise(resolve => setTimeout(resolve, 10))
  expect(happened).not.toContain('action:undo first')
  answer()
  await Promise.all([changing, undoing])
  expect(happened.filter(one => one.startsWith('action:undo'))).toEqual(['action:undo second'])
})

test('an undo from the history is remembered, unless nothing was undone', async () => {
  const old = 'old' as ActionId
  await takeBackAny(old, ({ skipped }) => ({ text: `${skipped}` }))
  expect(happened).toEqual(['action:undo old', 'read again', 'done: 0'])
  expect(canUndo()).toBe(true)
  forgetActions()
  answers['action:undo'] = giving({ actionId: 'back', undone: 0, skipped: 2, left: [] })
  await takeBackAny(old, () => ({ text: 'Inget', isRefusal: true }))
  expect(canUndo()).toBe(false)
})

/** Has a change wait until it is let go, while an import is at a part of its work. */
function waitingBeside(detail: string | null) {
  let letGo = (): void => undefined
  answers['record:change'] = () =>
    new Promise(resolve => {
      letGo = () => resolve({ ok: true, value: { actionId: 'first' } })
    })
  answers['work:progress'] = giving({ progress: { what: 'import', done: 250, total: 50_000, detail } })
  answers['settings:read'] = giving({ language: 'sv' })
  const closing = vi.spyOn(notices, 'close').mockImplementation(() => undefined)
  const isClosed = () => {
    const told = vi.mocked(notices.add).mock.calls.find(([{ title }]) => title === words.imports.changeWaits)
    return closing.mock.calls.some(([id]) => id !== undefined && id === told?.[0].id)
  }
  return { changing: change('record:change', person), letGo: () => letGo(), isClosed }
}

test.each(['rows', 'finishing', null])(
  'a change that waits for an import at %s says that it is kept, until it is made',
  async detail => {
    const { changing, letGo, isClosed } = waitingBeside(detail)
    const said = `hint: ${words.imports.changeWaits}`
    await vi.waitFor(() => expect(happened).toContain(said), { timeout: 5_000 })
    expect(isClosed()).toBe(false)
    letGo()
    await changing
    await vi.waitFor(() => expect(isClosed()).toBe(true))
    expect(happened.filter(one => one === said)).toHaveLength(1)
    expect(canUndo()).toBe(true)
  },
)

test.each(['reading', 'planning'])('a change that is slow while an import is at %s says nothing', async detail => {
  const { changing, letGo } = waitingBeside(detail)
  await vi.waitFor(() => expect(happened).toContain('work:progress'), { timeout: 5_000 })
  letGo()
  await changing
  expect(happened.filter(one => one.startsWith('hint'))).toEqual([])
})

import { expect, expectTypeOf, test } from 'vitest'
import type { ask } from '../../src-renderer/state/office/office'
import type { question } from '../../src-renderer/state/office/question'
import { channels, desktopChannels, paintedChannel, storeChannels } from '../../src-shared/ipc/channels'
import type {
  ChangingChannel,
  KeepingChannel,
  Output,
  ReadingChannel,
  UndoingChannel,
} from '../../src-shared/ipc/contract'
import { desktopContract } from '../../src-shared/ipc/desktop-contract'
import type { MayHaveActed } from '../../src-shared/ipc/question'
import { storeContract } from '../../src-shared/ipc/store-contract'
import { sourceFiles } from './source-files'

test('every question declares what it does, in its value and in its type', () => {
  const contract = { ...storeContract, ...desktopContract }
  const doing = (does: string) => [...storeChannels, ...desktopChannels].filter(one => contract[one].does === does)
  expect(doing('undoes')).toEqual(['action:undo'])
  expect(doing('reads').length + doing('changes').length + doing('keeps').length + 1).toBe(channels.length - 1)
  expectTypeOf<UndoingChannel>().toEqualTypeOf<'action:undo'>()
  expectTypeOf<'record:change' | 'attachment:add' | 'list:remove'>().toExtend<ChangingChannel>()
  expectTypeOf<'person:read' | 'pack:check' | 'settings:read'>().toExtend<ReadingChannel>()
  expectTypeOf<'draft:save' | 'private-note:write' | 'pack:write' | 'office:load-demo'>().toExtend<KeepingChannel>()
})

test('a question that changes the office returns its action, and the window can ask it only through `change`', () => {
  expectTypeOf<Output<ChangingChannel>>().toExtend<MayHaveActed>()
  type Askable = Parameters<typeof ask>[0]
  expectTypeOf<Extract<Askable, ChangingChannel | UndoingChannel>>().toBeNever()
  expectTypeOf<Askable>().toEqualTypeOf<ReadingChannel | KeepingChannel>()
  expectTypeOf<Parameters<typeof question>[0]>().toEqualTypeOf<ReadingChannel>()
})

test('the window asks for a change in one place only', () => {
  const asking = sourceFiles('src-renderer').filter(({ text }) => /\baskForChange\b/.test(text))
  expect(asking.map(({ path }) => path).sort()).toEqual([
    'src-renderer/state/commands/done-actions.ts',
    'src-renderer/state/office/office.ts',
  ])
})

test('every question is asked somewhere in the program, and every desktop question in the window or its preload', () => {
  const texts = (folder: string) => sourceFiles(folder).map(({ text }) => text)
  const window = texts('src-renderer').join('\n')
  const preload = sourceFiles('src-main').find(({ path }) => path === 'src-main/preload.ts')?.text ?? ''
  const others = [...texts('src-main'), ...texts('command-line')].join('\n')
  const isAsked = (channel: string, text: string) => text.includes(`'${channel}'`)
  expect(storeChannels.filter(one => !isAsked(one, window) && !isAsked(one, others))).toEqual([])
  expect([...desktopChannels, paintedChannel].filter(one => !isAsked(one, window + preload))).toEqual([])
})

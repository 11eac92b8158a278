import { describe, expect, test, vi } from 'vitest'
import { sourceFiles } from './source-files'

vi.stubGlobal('navigator', { platform: 'Linux x86_64' })
const { isForText, isPress } = await import('../../src-renderer/state/commands/keys')

type Given = { key: string; code?: string; ctrl?: boolean; shift?: boolean; alt?: boolean; altGraph?: boolean }
const press = ({ key, code = '', ctrl = false, shift = false, alt = false, altGraph = false }: Given) => ({
  key,
  code,
  ctrlKey: ctrl,
  shiftKey: shift,
  altKey: alt,
  metaKey: false,
  isComposing: false,
  getModifierState: (name: string) => name === 'AltGraph' && altGraph,
})

describe('on a Swedish keyboard', () => {
  test('a digit is recognised by its key, a letter by what it types', () => {
    expect(isPress(press({ key: '2', code: 'Digit2', ctrl: true }), 'Ctrl+2')).toBe(true)
    expect(isPress(press({ key: '"', code: 'Digit2', ctrl: true, shift: true }), 'Ctrl+2')).toBe(false)
    expect(isPress(press({ key: 'M', code: 'KeyM', ctrl: true, shift: true }), 'Ctrl+Shift+M')).toBe(true)
    expect(isPress(press({ key: 'm', code: 'KeyM', ctrl: true }), 'Ctrl+Shift+M')).toBe(false)
  })

  test('? needs Shift with the plus key, and plus needs no Shift', () => {
    expect(isPress(press({ key: '?', code: 'Minus', shift: true }), '?')).toBe(true)
    expect(isPress(press({ key: '+', code: 'Minus', ctrl: true }), 'Ctrl++')).toBe(true)
    expect(isPress(press({ key: '-', code: 'Slash', ctrl: true }), 'Ctrl+-')).toBe(true)
  })

  test('AltGr, which arrives as Ctrl and Alt, is never a command', () => {
    expect(isPress(press({ key: '@', code: 'Digit2', ctrl: true, alt: true, altGraph: true }), 'Ctrl+2')).toBe(false)
    expect(isPress(press({ key: '2', code: 'Digit2', ctrl: true, alt: true }), 'Ctrl+2')).toBe(false)
    expect(isPress(press({ key: '@', code: 'Digit2', altGraph: true }), '@')).toBe(false)
  })

  test('keys without Ctrl belong to the text in a field, but function keys do not', () => {
    expect(['X', '?', 'Alt+ArrowLeft', 'Shift+F6', 'F1', 'Ctrl+K'].map(isForText)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('the keys of the whole window', () => {
  const keysIn = (text: string): string[] =>
    [...text.matchAll(/\bkeys: \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([^']+)'/g)].map(([, keys = '']) => keys),
    )
  const files = sourceFiles('src-renderer').filter(({ path }) => !path.endsWith('/key-lines.ts'))
  const digits = Array.from({ length: 9 }, (_, place) => `Ctrl+${place + 1}`)
  const shell = files.filter(({ path }) => path.endsWith('/shell-commands.ts')).flatMap(({ text }) => keysIn(text))

  test('no key has two commands, and no screen takes a key from the frame', () => {
    expect(shell).toContain('Ctrl+K')
    const ofFrame = [...shell, ...digits]
    expect(new Set(ofFrame).size).toBe(ofFrame.length)
    const screens = files.filter(({ path }) => path.startsWith('src-renderer/pages/'))
    const taken = screens.flatMap(({ path, text }) =>
      keysIn(text).flatMap(keys => (ofFrame.includes(keys) ? [path, keys] : [])),
    )
    expect(taken).toEqual([])
  })

  test('no key needs Ctrl and Alt together, or a sign that needs AltGr on a Swedish keyboard', () => {
    const hidden = /Ctrl\+(Shift\+)?Alt|[/[\\{\]}]/
    expect(files.flatMap(({ text }) => keysIn(text)).filter(keys => hidden.test(keys))).toEqual([])
  })
})

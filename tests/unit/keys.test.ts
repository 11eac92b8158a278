import { describe, expect, test, vi } from 'vitest'
import { accelerator, keyPress } from '../../src-main/keys/accelerator'
import { frameKeys, keyOf, placeKeys, screenKeys } from '../../src-shared/program/keys'
import { sourceFiles } from './source-files'

vi.stubGlobal('navigator', { platform: 'Linux x86_64', userAgent: '', maxTouchPoints: 0 })
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
  const digits = Array.from({ length: 9 }, (_, place) => `Ctrl+${place + 1}`)
  const ofFrame: readonly string[] = [...Object.values(frameKeys).flat(), ...digits]
  const ofScreens: readonly string[] = Object.values(screenKeys).flat()

  test('no key of the frame does two things', () => {
    expect(ofFrame).toContain('Ctrl+K')
    expect(new Set(ofFrame).size).toBe(ofFrame.length)
  })

  test('a screen takes no key from the frame', () => {
    expect(ofScreens.filter(keys => ofFrame.includes(keys))).toEqual([])
  })

  test('no key needs Ctrl and Alt together, or a sign that needs AltGr on a Swedish keyboard', () => {
    const hidden = /Ctrl\+(Shift\+)?Alt|[/[\\{\]}]/
    const all = [...ofFrame, ...ofScreens, ...Object.values(placeKeys)]
    expect(all.filter(keys => hidden.test(keys))).toEqual([])
  })

  test('every command with keys is found by its id in the window', () => {
    const window = sourceFiles('src-renderer').map(({ text }) => text)
    const ids = [...Object.keys(frameKeys), ...Object.keys(screenKeys)].filter(id => id !== 'open-office')
    expect(ids.filter(id => !window.some(text => new RegExp(`\\bid: '${id}'|going\\('${id}'`).test(text)))).toEqual([])
  })

  test('the menu bar says the keys of the window', () => {
    const shown = (['zoom-in', 'zoom-out', 'zoom-whole', 'back', 'new-any', 'key-sheet'] as const).map(keyOf)
    expect(shown.map(accelerator)).toEqual([
      'CommandOrControl+Plus',
      'CommandOrControl+-',
      'CommandOrControl+0',
      'Alt+Left',
      'CommandOrControl+Shift+N',
      'F1',
    ])
  })

  test.each([
    ['Ctrl+L', false, 'L', ['control']],
    ['Ctrl+L', true, 'L', ['meta']],
    ['Ctrl+Shift+N', false, 'N', ['control', 'shift']],
    ['Alt+ArrowLeft', false, 'Left', ['alt']],
    ['Ctrl++', false, '+', ['control']],
    ['F1', false, 'F1', []],
  ])('%s is pressed in a window with its own modifiers (on a Mac: %s)', (keys, isMac, keyCode, modifiers) => {
    expect(keyPress(keys, isMac)).toEqual({ keyCode, modifiers })
  })
})

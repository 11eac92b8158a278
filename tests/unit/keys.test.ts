import { describe, expect, test, vi } from 'vitest'

vi.stubGlobal('navigator', { platform: 'Linux x86_64' })
const { isForText, isPress } = await import('../../src-renderer/commands/keys')

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
  test('a digit goes by its place, a letter by what it types', () => {
    expect(isPress(press({ key: '2', code: 'Digit2', ctrl: true }), 'Ctrl+2')).toBe(true)
    expect(isPress(press({ key: '"', code: 'Digit2', ctrl: true, shift: true }), 'Ctrl+2')).toBe(false)
    expect(isPress(press({ key: 'M', code: 'KeyM', ctrl: true, shift: true }), 'Ctrl+Shift+M')).toBe(true)
    expect(isPress(press({ key: 'm', code: 'KeyM', ctrl: true }), 'Ctrl+Shift+M')).toBe(false)
  })

  test('? is Shift with the plus key, and plus itself needs no Shift', () => {
    expect(isPress(press({ key: '?', code: 'Minus', shift: true }), '?')).toBe(true)
    expect(isPress(press({ key: '+', code: 'Minus', ctrl: true }), 'Ctrl++')).toBe(true)
    expect(isPress(press({ key: '-', code: 'Slash', ctrl: true }), 'Ctrl+-')).toBe(true)
  })

  test('AltGr, which arrives as Ctrl and Alt, is never a command', () => {
    expect(isPress(press({ key: '@', code: 'Digit2', ctrl: true, alt: true, altGraph: true }), 'Ctrl+2')).toBe(false)
    expect(isPress(press({ key: '2', code: 'Digit2', ctrl: true, alt: true }), 'Ctrl+2')).toBe(false)
    expect(isPress(press({ key: '@', code: 'Digit2', altGraph: true }), '@')).toBe(false)
  })

  test('keys without Ctrl belong to the text while one writes, function keys do not', () => {
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

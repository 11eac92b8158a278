import { expect, test } from 'vitest'
import { keepEarlyDrop, takeEarlyDrop } from '../../src-renderer/state/screen/early-drop'

type Dragged = { readonly types: readonly string[]; readonly files: readonly File[] }

/** Sends an event of dragging, and returns whether something took it, as the browser then does not. */
function dragged(on: EventTarget, name: 'dragover' | 'drop', dataTransfer: Dragged): boolean {
  return !on.dispatchEvent(Object.assign(new Event(name, { cancelable: true }), { dataTransfer }))
}

const file = new File(['a;b'], 'lista.csv')
const files: Dragged = { types: ['Files'], files: [file] }
const text: Dragged = { types: ['text/plain'], files: [] }

test('a file that is dropped before the window can read it in is kept, and given once', () => {
  const on = new EventTarget()
  keepEarlyDrop(on)
  expect([dragged(on, 'dragover', files), dragged(on, 'drop', files)]).toEqual([true, true])
  expect(takeEarlyDrop()).toEqual([file])
  expect(takeEarlyDrop()).toEqual([])
})

test('text that is dragged is left to the page', () => {
  const on = new EventTarget()
  keepEarlyDrop(on)
  expect([dragged(on, 'dragover', text), dragged(on, 'drop', text)]).toEqual([false, false])
  expect(takeEarlyDrop()).toEqual([])
})

test('a file that a part of the page has taken is not kept too', () => {
  const on = new EventTarget()
  on.addEventListener('drop', event => event.preventDefault())
  keepEarlyDrop(on)
  dragged(on, 'drop', files)
  expect(takeEarlyDrop()).toEqual([])
})

test('what is dropped after the files were taken is nobody’s but the reader’s', () => {
  const on = new EventTarget()
  keepEarlyDrop(on)
  takeEarlyDrop()
  expect(dragged(on, 'drop', files)).toBe(false)
  expect(takeEarlyDrop()).toEqual([])
})

test('the last of two early drops is the one that is read in', () => {
  const on = new EventTarget()
  keepEarlyDrop(on)
  const later = new File(['c;d'], 'annan.csv')
  dragged(on, 'drop', files)
  dragged(on, 'drop', { ...files, files: [later] })
  expect(takeEarlyDrop()).toEqual([later])
})

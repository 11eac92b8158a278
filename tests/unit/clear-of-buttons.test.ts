import { expect, test } from 'vitest'
import { type Box, clearOf } from '../../src-renderer/components/clear-of-buttons'

const windowHeight = 800
const notice = { left: 864, right: 1264, top: 730, bottom: 784 }
const box = (top: number, bottom: number, left = 900) => ({ left, right: left + 100, top, bottom })

test('a notice is at the bottom of the window if no buttons are there', () => {
  expect(clearOf(notice, [], windowHeight)).toBe(16)
  expect(clearOf(notice, [box(752, 784, 100)], windowHeight)).toBe(16)
})

test('a notice is right above the buttons that it would cover, over each row of them', () => {
  expect(clearOf(notice, [box(752, 784)], windowHeight)).toBe(56)
  expect(clearOf(notice, [box(752, 784), box(690, 720)], windowHeight)).toBe(118)
})

test('a notice is at the top of the window if buttons leave no other room', () => {
  const rows = Array.from({ length: 20 }, (_, place) => box(place * 40, place * 40 + 32))
  expect(clearOf(notice, rows, windowHeight)).toBe(730)
})

test('a box of the page, whose edges are getters, is kept clear of buttons too', () => {
  const onPage: Box = Object.create({
    get left() {
      return notice.left
    },
    get right() {
      return notice.right
    },
    get top() {
      return notice.top
    },
    get bottom() {
      return notice.bottom
    },
  })
  expect(clearOf(onPage, [box(752, 784)], windowHeight)).toBe(56)
})

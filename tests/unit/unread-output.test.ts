import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { endWhenUnread } from '../../command-line/shown/unread'

test('a reader that stops before the end of the output, as head does, ends the program quietly; any other fault is not hidden', () => {
  const [out, err] = [new PassThrough(), new PassThrough()]
  let ended = 0
  endWhenUnread([out, err], () => {
    ended += 1
  })
  const fault = (code: string) => Object.assign(new Error(code), { code })
  out.emit('error', fault('EPIPE'))
  err.emit('error', fault('EPIPE'))
  expect(ended).toBe(2)
  expect(() => out.emit('error', fault('EIO'))).toThrow('EIO')
  expect(ended).toBe(2)
})

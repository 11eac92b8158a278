import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { endWhenUnread } from '../../command-line/shown/unread'

test('a program whose output is no longer read ends quietly, and another fault is thrown', () => {
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

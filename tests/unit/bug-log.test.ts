import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bugLog } from '../../src-main/bug-log'
import { aFolder } from '../db/office'

test('each bug is one entry of the log, even if its message has line breaks', () => {
  const folder = aFolder()
  const report = bugLog(folder)
  report('aaaa', 'interaction:log', 'ett\n2026-11-24T10:00:00.000Z bbbb falsk\r\ntvå\u2028tre')
  report('cccc', 'store', new Error('fyra'))
  report('eeee', 'sida\n2026-11-24T10:00:00.000Z dddd falsk\r\n', '\u001b[2Jfem\u0000\b\u202esex')
  const lines = readFileSync(join(folder, 'talan.log'), 'utf8')
    .trimEnd()
    .split(/[\n\r\u2028]/)
  expect(lines.filter(line => !line.startsWith('    ')).map(line => line.split(' ')[1])).toEqual([
    'aaaa',
    'cccc',
    'eeee',
  ])
  expect(lines.at(-1)).toMatch(/eeee sida_2026-11-24T10:00:00.000Z_dddd_falsk_ \ufffd\[2Jfem\ufffd\ufffd\ufffdsex$/)
})

import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test.each(['x', '0', '2.5', ''])('a number of pairs that is none (%j) is refused with how it is written', pairs => {
  const script = `import { benchAgainst } from './build/bench-against.mjs'
    await benchAgainst({}, ['--against', '.', '--pairs', ${JSON.stringify(pairs)}])`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('--pairs takes a whole number from 1: npm run bench -- --against FOLDER --pairs 9')
})

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { runChild } from './child.mjs'
import { root } from './setup/places.mjs'
import { say, since } from './setup/words.mjs'
import { countedTests } from './test-report.mjs'

/** How many busy loops run beside the tests: enough that each test waits for its turn on a laptop of two cores. */
const loops = 2
const usual = 3

/**
 * Runs the whole suite several times beside busy loops, without a second try for each test. What then fails is a race, in a test or in
 * Talan, that the user of a slow laptop would meet. Returns 0 if every run was green, 1 if one failed, 2 for words it does not know.
 */
export async function steady(words) {
  const [count = String(usual), ...strange] = words
  if (strange.length > 0 || !/^[1-9]\d?$/.test(count)) {
    say('usage: npm run steady, or npm run steady -- 5 for five runs')
    return 2
  }
  const busy = Array.from({ length: loops }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }))
  const stop = () => {
    for (const loop of busy) loop.kill('SIGKILL')
  }
  process.once('exit', stop)
  const runs = []
  try {
    for (let run = 1; run <= Number(count); run += 1) {
      console.log(`\nsteady: run ${run} of ${count}, beside ${loops} busy loops …`)
      const start = performance.now()
      const code = await runChild(process.execPath, [join(root, 'build/test.mjs'), '--no-retry'], { cwd: root })
      runs.push({ run, code, time: since(start), failedTitles: countedTests().failedTitles })
    }
  } finally {
    stop()
  }
  for (const { run, code, time, failedTitles } of runs) {
    console.log(`steady: run ${run} ${code === 0 ? 'green' : 'failed'} in ${time}`)
    for (const title of failedTitles) console.log(`steady:   ${title}`)
  }
  return runs.every(({ code }) => code === 0) ? 0 : 1
}

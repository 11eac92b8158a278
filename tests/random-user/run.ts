import { parseArgs } from 'node:util'
import { driveAtRandom } from './drive-at-random'

/** The actions of four hours, if a busy user does one every third second. Here they are done as fast as the window allows. */
const inFourHours = (4 * 60 * 60) / 3

const { values } = parseArgs({
  options: { actions: { type: 'string', default: String(inFourHours) }, seed: { type: 'string', default: '20261122' } },
})

const begun = Date.now()
const seen = await driveAtRandom({
  actions: Number(values.actions),
  seed: Number(values.seed),
  say: text => console.log(text),
})
console.log(
  `${seen.actions} actions with seed ${values.seed} in ${Math.round((Date.now() - begun) / 1_000)} s; ` +
    `store ${seen.check}`,
)
for (const fault of seen.faults) console.error(`fault: ${fault}`)
process.exitCode = seen.faults.length === 0 ? 0 : 1

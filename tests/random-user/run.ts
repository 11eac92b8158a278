import { parseArgs } from 'node:util'
import { driveAtRandom } from './drive-at-random'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '20261122' } },
})

const seen = await driveAtRandom({
  minutes: Number(values.minutes),
  seed: Number(values.seed),
  say: text => console.log(text),
})
console.log(
  `${seen.actions} actions with seed ${values.seed}; memory ${seen.memory.map(size => Math.round(size / 1_048_576)).join(', ')} MiB; ` +
    `store ${seen.check}`,
)
for (const fault of seen.faults) console.error(`fault: ${fault}`)
process.exitCode = seen.faults.length === 0 ? 0 : 1

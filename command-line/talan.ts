import { clearLeft } from '../office/keeping/clear-left'
import { run } from './run'
import { endWhenUnread } from './shown/unread'

endWhenUnread([process.stdout, process.stderr], () => process.exit(process.exitCode ?? 0))
await clearLeft()
process.exitCode = await run(
  process.argv.slice(2),
  { out: text => process.stdout.write(text), err: text => process.stderr.write(text) },
  new Date(),
)

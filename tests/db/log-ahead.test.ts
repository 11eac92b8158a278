import { expect, test } from 'vitest'
import { logAhead } from '../../db/file/log-ahead'
import { openFile } from '../../db/file/open-file'
import { anOffice } from './office'

/** An office's file with two connections that write, and how often the first has written the log to the disk ahead of a commit. */
async function twoConnections() {
  const store = await anOffice()
  await store.close()
  const [own, other] = [openFile(store.file), openFile(store.file)]
  let times = 0
  const logs = () => {
    times += 1
    return [`${store.file}-wal`]
  }
  return { own, other, ahead: logAhead(own, logs, false), times: () => times }
}

test('what others have written goes to the disk ahead of the next commit here, and only then', async () => {
  const { own, other, ahead, times } = await twoConnections()
  await ahead.ready()
  own.prepare("update device set user_id = 'anna'").run()
  await ahead.ready()
  expect(times()).toBe(0)
  other.prepare("update device set user_id = 'bo'").run()
  await ahead.ready()
  await ahead.ready()
  expect(times()).toBe(1)
  own.close()
  other.close()
})

test('a long change goes to the disk ahead of its commit, a short one does not', async () => {
  const { own, other, ahead, times } = await twoConnections()
  const write = (rows: number) =>
    own
      .prepare(
        `with recursive n (n) as (select 1 union all select n + 1 from n where n < ${rows})
        insert into search_queue (interaction_id) select n from n`,
      )
      .run()
  own.exec('begin')
  write(100)
  await ahead.ready()
  expect(times()).toBe(0)
  write(5_000)
  await ahead.ready()
  expect(times()).toBe(1)
  own.exec('rollback')
  own.close()
  other.close()
})

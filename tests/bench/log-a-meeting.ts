import { closeSync, copyFileSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openFile } from '../../db/file/open-file'
import { openStore } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import type { PersonId } from '../../src-shared/records/ids'
import { anInteraction, malmbanan, norrbotten } from '../db/an-interaction'
import { type Figure, interleaved, median, percentile, spreadOf } from './measure'

const rounds = 300
const person = 'bench-p1' as PersonId

/** Returns a writer of the same rows by prepared statements of the bare driver, in one transaction, to a copy of the same office. */
function rawLogger(file: string) {
  const raw = openFile(file)
  const interaction = raw.prepare(
    `insert into interaction (id, kind, status, starts_on, starts_time, starts_at, duration_minutes, headline, note, initiative,
      main_task_id, joint_message, confidentiality, record_status)
     values (?, 'meeting_physical', 'held', '2026-11-24', '09:15', '2026-11-24T08:15Z', 45, ?, ?, 'out', 'paverkansarbete', 1, 'open', 'record')`,
  )
  const links = [
    raw.prepare('insert into interaction_participant (id, interaction_id, person_id) values (?, ?, ?)'),
    raw.prepare('insert into interaction_issue (id, interaction_id, issue_id) values (?, ?, ?)'),
    raw.prepare("insert into interaction_partner (id, interaction_id, partner_id, reason) values (?, ?, ?, 'manual')"),
  ]
  const linked = [person, malmbanan, norrbotten]
  const write = raw.transaction((id: string, headline: string, note: string) => {
    interaction.run(id, headline, note)
    for (const [index, statement] of links.entries()) statement.run(`${id}:${linked[index]}`, id, linked[index])
  })
  return { write, close: () => raw.close() }
}

/** Measures logging one meeting until it is on the disk, against the same rows through the bare driver and against the disk itself. */
export async function logAMeeting(office: string, size: number, folder: string): Promise<Figure[]> {
  const [oursFile, rawFile] = [join(folder, 'ours.talan'), join(folder, 'raw.talan')]
  copyFileSync(office, oursFile)
  copyFileSync(office, rawFile)
  const store = await openStore(oursFile, 'bench')
  const raw = rawLogger(rawFile)
  const entry = anInteraction({ participants: [{ personId: person }], organisationIds: [] })
  const ours = async () => {
    await store.change(db => logInteraction(db, entry))
  }
  const driver = await interleaved(rounds, 20, ours, round => raw.write(`raw-${round}`, entry.headline, entry.note))

  // About the number of bytes that one such commit writes to the write-ahead log.
  const bytes = Buffer.alloc(40_960, 1)
  const descriptor = openSync(join(folder, 'appended'), 'a')
  const disk = await interleaved(rounds, 20, ours, () => {
    writeSync(descriptor, bytes)
    fdatasyncSync(descriptor)
  })
  closeSync(descriptor)
  raw.close()
  await store.close()
  for (const file of [oursFile, rawFile]) rmSync(file, { force: true })
  const figure = (name: string, limitName: string, times: typeof driver, target: number | null): Figure => ({
    name,
    ours: median(times.ours),
    limit: median(times.limit),
    limitName,
    ratio: median(times.ours) / median(times.limit),
    target,
    spread: spreadOf(times.ours),
    detail: `p95 ${percentile(times.ours, 0.95).toFixed(2)} ms, p99 ${percentile(times.ours, 0.99).toFixed(2)} ms`,
  })
  return [
    figure(`log a meeting, durable, among ${size}`, 'same rows, bare driver', driver, 2),
    figure(`log a meeting, durable, among ${size}`, '40 KiB append + fdatasync', disk, null),
  ]
}

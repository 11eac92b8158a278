import { spawn } from 'node:child_process'
import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '../../db/store'
import { hubBook } from '../../office/sharing/hub/hub-memory'
import { exchangeByHub } from '../../office/sharing/hub/hub-round'
import { Refused } from '../../src-shared/refusals/refusal'
import { add, asPerson, type Hub, type Person } from '../hub/hub-laptops'
import type { ServerAddress } from '../hub/postgres-roles'

/** A laptop at a hub, as it is told to a child: the office's file, the laptop's own folder, and the person. */
export type Place = { readonly file: string; readonly folder: string; readonly person: Person }

type Told = {
  readonly place: Place
  readonly server: ServerAddress
  readonly database: string
  readonly office: string
}

/** Writes and exchanges again and again until it is killed. Says the id of each row when it is on the disk. */
export async function writeUntilKilled(text: string): Promise<void> {
  const { place, server, database, office } = JSON.parse(text) as Told
  const hub: Hub = { server, database, office }
  const store = await openStore(place.file, place.person.name, { laptop: place.folder })
  for (let nth = 0; ; nth += 1) {
    const id = `${place.person.name}-${process.pid}-${nth}`
    await add({ store }, id)
    writeSync(1, `${id}\n`)
    if (nth % 4 !== 3) continue
    try {
      await asPerson(hub, place.person, calls => exchangeByHub(store, calls, hubBook(place.folder)))
    } catch (error) {
      // The hub is away for a while, or has not noticed yet that an earlier child is gone.
      if (!(error instanceof Refused)) throw error
      await sleep(50)
    }
  }
}

/** A child that writes: it can be killed, and tells what it has on the disk. */
export type Writing = { readonly kill: () => Promise<{ readonly ids: readonly string[]; readonly error: string }> }

/** Starts a child that writes at a place. */
export function beginWriting({ server, database, office }: Hub, place: Place): Writing {
  const { port, certificate } = server
  const told: Told = { place, server: { port, certificate }, database, office }
  const child = spawn(process.execPath, [process.argv[1] as string, 'hub-child', JSON.stringify(told)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, error] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    error += chunk.toString()
  })
  const closed = new Promise<void>(resolve => {
    child.on('close', () => resolve())
  })
  return {
    kill: async () => {
      const hasEnded = child.exitCode !== null
      child.kill('SIGKILL')
      await closed
      // A line that was not finished was not said.
      return { ids: out.split('\n').slice(0, -1), error: hasEnded ? error || 'it ended by itself' : '' }
    },
  }
}

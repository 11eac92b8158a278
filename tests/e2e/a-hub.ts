import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { addressOf, makeDatabase, owner } from '../hub/postgres-roles'
import { aServer, type Server } from '../hub/postgres-server'
import { cliEnvironment } from './running-app'

/** A hub of the demo office on a real PostgreSQL. Its keeper works on the command line, as the program is shipped. */
export type HubOfTest = {
  readonly server: Server
  /** The address as a user types it. */
  readonly address: string
  /** Lets a person in, and returns the password. */
  readonly person: (name: string, role: 'admin' | 'editor' | 'viewer') => string
  readonly revoke: (name: string) => void
}

/** Starts a server and makes it the hub of the demo office. `folder` is for its keeper's copy of the office. The caller removes the server. */
export async function aHubOfDemo(folder: string): Promise<HubOfTest> {
  const server = await aServer('fsync = off')
  try {
    await makeDatabase(server, 'kontoret')
    const url = addressOf(server, 'kontoret', owner.name, owner.password)
    const talan = (...words: string[]) =>
      JSON.parse(
        execFileSync(process.execPath, [resolve('out/main/talan.js'), 'hub', ...words, '--json'], {
          env: cliEnvironment(),
          encoding: 'utf8',
        }),
      )
    const office = join(folder, 'hubbens-kontor.talan')
    copyFileSync(resolve('out/offices/demo.talan'), office)
    talan('create', url, '--office', office)
    return {
      server,
      address: `127.0.0.1:${server.port}/kontoret`,
      person: (name, role) => talan('add-user', url, '--user', name, '--role', role).password,
      revoke: name => void talan('revoke', url, '--user', name),
    }
  } catch (error) {
    await server.remove()
    throw error
  }
}

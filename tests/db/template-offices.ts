import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { user } from '../../command-line/with-office'
import { createOffice } from '../../db/office'
import { loadWrittenDemo } from './written-demo'

/** The time at which tests run commands. */
export const commandTime = new Date('2026-11-24T10:30:00+01:00')

/** The day on which the demo office is loaded. Its meetings are before and after that day. */
export const demoDay = new Date('2026-11-22T09:00:00Z')

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of an office file with the reference data and no people. */
    readonly emptyOffice: string
    /** The path of such a file with the demo office in it. */
    readonly demoOffice: string
    /** The path of the demo office as it is written, made by the user of the command line at `commandTime`. */
    readonly commandDemo: string
  }
}

/**
 * Makes the offices that most tests begin with, once for the whole run. A test copies one, which takes a tenth of the time.
 * Returns the function that removes them.
 */
export async function setup(project: TestProject): Promise<() => void> {
  Object.assign(process.env, project.config.env)
  const folder = mkdtempSync(join(tmpdir(), 'talan-templates-'))
  const emptyOffice = join(folder, 'empty.talan')
  const demoOffice = join(folder, 'demo.talan')
  await (await createOffice(emptyOffice, 'test')).close()
  const demo = await createOffice(demoOffice, 'test')
  await demo.change(db => loadWrittenDemo(db, demoDay))
  await demo.close()
  const commandDemo = join(folder, 'command-demo.talan')
  const byCommand = await createOffice(commandDemo, user)
  await byCommand.change(db => loadWrittenDemo(db, commandTime))
  await byCommand.close()
  project.provide('emptyOffice', emptyOffice)
  project.provide('demoOffice', demoOffice)
  project.provide('commandDemo', commandDemo)
  return () => rmSync(folder, { recursive: true, force: true })
}

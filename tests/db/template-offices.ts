import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createOffice } from '../../db/office'
import { loadDemo } from '../../office/demo/demo-office'

/** The day the invented office is loaded on: its meetings lie around it. */
export const demoDay = new Date('2026-11-22T09:00:00Z')

declare module 'vitest' {
  interface ProvidedContext {
    /** An office file with the reference data and nobody in it. */
    readonly emptyOffice: string
    /** The same with the invented office in it. */
    readonly demoOffice: string
  }
}

/** Makes the two offices most tests begin with once for the whole run; each test copies one, which takes a tenth of the time. */
export async function setup(project: TestProject): Promise<() => void> {
  Object.assign(process.env, project.config.env)
  const folder = mkdtempSync(join(tmpdir(), 'talan-templates-'))
  const emptyOffice = join(folder, 'empty.talan')
  const demoOffice = join(folder, 'demo.talan')
  await (await createOffice(emptyOffice, 'test')).close()
  const demo = await createOffice(demoOffice, 'test')
  await demo.change(db => loadDemo(db, demoDay))
  await demo.close()
  project.provide('emptyOffice', emptyOffice)
  project.provide('demoOffice', demoOffice)
  return () => rmSync(folder, { recursive: true, force: true })
}

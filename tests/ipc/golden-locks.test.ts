import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { gatherPack } from '../../db/reads/packs/pack-material'
import { periodOfPack } from '../../db/reads/packs/pack-scope'
import { lockPack } from '../../office/packs/lock-pack'
import { packContent } from '../../office/packs/make-pack-content'
import { type MadePack, makePack } from '../../office/packs/make-packs'
import { packFiles } from '../../office/packs/pack-files'
import { type PackContent, packTemplate } from '../../src-shared/packs/pack-content'
import type { PackPeriod } from '../../src-shared/packs/pack-period'
import type { PartnerId } from '../../src-shared/records/ids'
import { aDemoOffice, anOffice } from '../db/office'
import { unzipped, zippedBytes } from './unzipped'

/** The content of a report as the program locked it with one template, and the SHA-256 of each of its files by name. */
type GoldenLock = { readonly content: PackContent; readonly files: Readonly<Record<string, string>> }

const folder = new URL('golden-locks/', import.meta.url)
const golden = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldenLock

const sha = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/** Returns the SHA-256 of a file. A zip is summed by its parts, because the zip library may compress differently in each version. */
function sumOf(name: string, bytes: Uint8Array): string {
  if (!/\.(docx|xlsx)$/.test(name)) return sha(bytes)
  const parts = [...unzipped(Buffer.from(bytes))]
    .filter(([part]) => !part.endsWith('.png'))
    .map(([part, text]) => `${part}\n${text}`)
  const pictures = [...zippedBytes(Buffer.from(bytes))]
    .filter(([part]) => part.endsWith('.png'))
    .map(([part, png]) => `${part} ${sha(png)}`)
  return sha([...parts, ...pictures].join('\n'))
}

const sums = async (content: PackContent) =>
  Object.fromEntries((await packFiles(content)).map(({ name, bytes }) => [name, sumOf(name, bytes)]))

/** Writes the golden locks of the template in use, where they are missing. Never overwrites an existing one. */
async function writeMissing(): Promise<void> {
  const { read, snapshot } = await aDemoOffice()
  const period = await periodOfPack(read, '2026Q4', '2027-02-02')
  for (const [partner, language] of [
    ['skelleftea-kraft', 'en'],
    ['arctic-center-of-energy', 'sv'],
  ] as const) {
    const file = new URL(`template-${packTemplate}-${language}.json`, folder)
    if (existsSync(file)) continue
    const { material } = await snapshot(read => gatherPack(read, period, partner as PartnerId, '2027-02-02'))
    const content = packContent(material, language)
    writeFileSync(file, `${JSON.stringify({ content, files: await sums(content) })}\n`)
  }
}
if (process.env['GOLDEN_LOCK'] === 'write')
  test('the missing golden lock of the template in use is written', writeMissing)

const names = readdirSync(folder).toSorted()

test.each(names)('the locked report %s is written again exactly as it was locked', async name => {
  const { content, files } = golden(name)
  const { snapshot, change } = await anOffice()
  const now = new Date('2027-02-03T08:00:00Z')
  await change(db => lockPack(db, { content, told: [], texts: [] }, '', 'test', now))
  const period = { code: content.code, period: content.period } as PackPeriod
  const made: MadePack = await snapshot(read =>
    makePack(read, period, content.partnerId as PartnerId | null, 'sv', now),
  )
  expect(made.content).toEqual(content)
  expect(await sums(made.content)).toEqual(files)
})

test('every template up to the one in use has a golden lock', () => {
  const templates = new Set(names.map(name => golden(name).content.template))
  expect([...templates].toSorted()).toEqual(
    Array.from({ length: Number(packTemplate) }, (_, index) => String(index + 1)),
  )
})

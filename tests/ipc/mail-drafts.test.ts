import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { writePacks } from '../../office/packs/make-packs'
import type { PartnerId } from '../../src-shared/records/ids'
import { aDemoOffice, aFolder } from '../db/office'
import { printedPage } from './a-printed-page'
import { aDemoFile, talan } from './on-command-line'

const now = new Date('2027-01-08T08:00:00Z')
const norrbotten = 'region-norrbotten' as PartnerId
const request = { period: '2026Q4', language: 'sv', partnerIds: [norrbotten, null], hasMail: true } as const
/** A printer that gives the same bytes whether it lays out or not. What it prints is looked at elsewhere. */
const print = () => printedPage('')
const sha256 = (bytes: Buffer | ArrayBuffer | Uint8Array | string) =>
  createHash('sha256')
    .update(typeof bytes === 'string' ? bytes : new Uint8Array(bytes))
    .digest('hex')

test('a partner’s folder has an unsent e-mail with the pack attached byte for byte, and the joint folder has none', async () => {
  const store = await aDemoOffice()
  const { packs } = await writePacks(store, request, aFolder(), true, now, print)
  const [own, joint] = packs.map(({ folder }) => folder) as [string, string]
  expect(readdirSync(joint).some(name => name.endsWith('.eml'))).toBe(false)
  const name = 'talan-2026Q4-region-norrbotten'
  const letter = await PostalMime.parse(readFileSync(join(own, `${name}.eml`)))
  expect(letter.subject).toBe('Kvartalsrapport, kvartal 4 2026, Region Norrbotten')
  expect(letter.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
  expect([letter.to ?? [], letter.from]).toEqual([[], undefined])
  expect(letter.text).toContain('Vi hade 27 kontakter, 15 fler än perioden före (+125,0\u00a0%).')
  expect(letter.attachments.map(({ filename }) => filename)).toEqual([`${name}.pdf`, `${name}.docx`, `${name}.xlsx`])
  for (const { filename, content } of letter.attachments)
    expect([filename, sha256(content as ArrayBuffer)]).toEqual([
      filename,
      sha256(readFileSync(join(own, filename ?? ''))),
    ])
})

test('the e-mail is the same each time and is not part of the lock', async () => {
  const store = await aDemoOffice()
  const first = await writePacks(store, request, aFolder(), true, now, print)
  const later = await writePacks(store, request, aFolder(), false, new Date('2027-03-01T08:00:00Z'), print)
  const letterOf = ({ packs }: typeof first) =>
    readFileSync(join(packs[0]?.folder ?? '', 'talan-2026Q4-region-norrbotten.eml'), 'utf8')
  expect(letterOf(later)).toBe(letterOf(first))
  const without = await writePacks(store, { ...request, hasMail: false }, aFolder(), false, now, print)
  expect(without.packs.map(({ differsFromLock }) => differsFromLock)).toEqual([false, false])
})

test('the command line puts an e-mail in each partner’s folder', async () => {
  const out = join(aFolder(), 'ut')
  const said = await talan('report', await aDemoFile(), '--quarter', '2026Q4', '--all', '--out', out, '--eml')
  expect(said.code).toBe(0)
  const letters = readdirSync(out).filter(name => existsSync(join(out, name, `${name}.eml`)))
  expect(letters).toHaveLength(14)
})

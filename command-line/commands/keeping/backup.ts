import { resolve } from 'node:path'
import { listBackups } from '../../../office/keeping/backups/list-backups'
import { makeBackup } from '../../../office/keeping/backups/make-backup'
import { placeCopies } from '../../../office/keeping/second-place/place-copies'
import { settlePlace } from '../../../office/keeping/second-place/place-folder'
import { momentInStockholm } from '../../../src-shared/days/stockholm-time'
import { Refused } from '../../../src-shared/refusals/refusal'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { passphraseGiven, passphraseOption } from '../../given/passphrase'
import { user } from '../../with-office'

/** Makes a local copy, and puts it in a second place. */
async function backupTo(given: Arguments, folder: string, now: Date): Promise<Said> {
  const { file } = given
  // Loaded here: the libraries for these copies are large, and every other command does without them.
  const { hasPlaceKey, placeKeyFor } = await import('../../../office/keeping/second-place/place-key')
  const { copyToPlace } = await import('../../../office/keeping/second-place/copy-to-place')
  const settled = await settlePlace(file, folder)
  const passphrase = given.has('encrypt') ? await passphraseGiven(given, !hasPlaceKey(folder)) : null
  if (given.has('encrypt') && !passphrase) throw new Refused({ code: 'second-place', fault: 'needed', what: folder })
  const key = passphrase ? await placeKeyFor(folder, passphrase) : null
  await makeBackup({ file, user, kind: 'asked' }, now)
  const { mark: _, ...made } = await copyToPlace({ file, place: { ...settled, key } }, now)
  const how = made.isEncrypted ? ' Den är krypterad, och läses bara med lösenfrasen.' : ' Den är inte krypterad.'
  return { value: made, sentence: `Kopian finns i ${made.file}. Den är läst tillbaka och jämförd.${how}` }
}

/** `talan backup`: copies an office while work on it goes on. */
export const backup: Command = {
  options: ['to', passphraseOption],
  flags: ['encrypt'],
  help: {
    part: 'keep',
    uses: [
      {
        call: 'FIL',
        does: 'gör en säkerhetskopia med bilagor i mappen FIL.kopior, kontrollerar den, och gallrar de äldre: en i timmen ett dygn, en om dagen två veckor, en i månaden ett år',
      },
      {
        call: 'FIL --to MAPP',
        options: ['[--encrypt [--passphrase-file FIL]]'],
        says: 'lägger dessutom kopian som en fil i en mapp på ett annat ställe, krypterad med en lösenfras om --encrypt står där; lösenfrasen läses ur filen, ur TALAN_PASSPHRASE eller från terminalen',
      },
    ],
  },
  run: async (given, now) => {
    const { file } = given
    const folder = given.one('to')
    if (folder !== undefined) return backupTo(given, resolve(folder), now)
    if (given.has('encrypt')) throw new Misused('--encrypt gäller en kopia på ett annat ställe: ange --to MAPP')
    const made = await makeBackup({ file, user, kind: 'asked' }, now)
    return { value: made, sentence: `Kopian finns i ${made.file}. Den är öppnad och kontrollerad.` }
  },
}

async function copiesIn(folder: string): Promise<Said> {
  const rows = (await placeCopies(folder)).map(({ mark: _, ...row }) => row)
  const lines = rows.map(
    ({ file, at, bytes, isEncrypted }) =>
      `${momentInStockholm(new Date(at)).slice(0, 16)}: ${Math.ceil(bytes / 1_000_000)} MB${isEncrypted ? ', krypterad' : ''}\n  ${file}`,
  )
  return { value: { rows }, sentence: rows.length === 0 ? `Inga säkerhetskopior i ${folder}.` : lines.join('\n') }
}

/** `talan backups`: lists the copies of an office, newest first. */
export const backups: Command = {
  options: ['in'],
  flags: [],
  help: {
    part: 'keep',
    uses: [
      {
        call: 'FIL [--in MAPP]',
        does: 'räknar upp säkerhetskopiorna, de nyaste först; med --in dem som ligger i en mapp på ett annat ställe',
      },
    ],
  },
  run: async given => {
    const { file } = given
    const folder = given.one('in')
    if (folder !== undefined) return copiesIn(resolve(folder))
    const rows = await listBackups(file)
    const lines = rows.map(({ file: copy, at, kind, holding }) => {
      const held = holding
        ? `${holding.interactions} kontakter, den senaste ”${holding.newest ?? '–'}”`
        : 'går inte att läsa'
      const what = { timely: '', asked: ', gjord på begäran', replaced: ', ersatt vid en återställning' }[kind]
      return `${momentInStockholm(new Date(at)).slice(0, 16)}${what}: ${held}\n  ${copy}`
    })
    return { value: { rows }, sentence: rows.length === 0 ? 'Inga säkerhetskopior.' : lines.join('\n') }
  },
}

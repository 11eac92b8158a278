import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { restoreEffect } from '../../../office/keeping/backups/compare-backup'
import { restoreBackup } from '../../../office/keeping/backups/restore-backup'
import { isPlaceCopyName } from '../../../office/keeping/second-place/place-copies'
import { dropUnpackedCopy } from '../../../office/keeping/second-place/unpacked-copies'
import { bringBack } from '../../../office/log/bring-back'
import type { RestoreEffect } from '../../../src-shared/program/backup'
import { Refused } from '../../../src-shared/refusals/refusal'
import { countedIn } from '../../../src-shared/text/counted'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { passphraseGiven, passphraseOption } from '../../given/passphrase'
import { leftLines } from '../../shown/left-lines'
import { user, withOffice } from '../../with-office'

const counted = countedIn('sv')

/** Replaces an office by a copy, and says what that changed. */
async function fromCopy(file: string, copy: string, now: Date): Promise<Said> {
  const effect = existsSync(file) && existsSync(copy) ? readableEffect(file, copy) : null
  const { replaced } = await restoreBackup({ file, copy, user }, now)
  const changed = effect
    ? ` ${counted(effect.gone, 'kontakt', 'kontakter')} som tillkommit sedan dess finns inte i den, och ${effect.back} är tillbaka.`
    : ''
  const kept = replaced ? ` Den ersatta filen finns i ${replaced}; återställ den för att ångra.` : ''
  return { value: { file, copy, replaced, effect }, sentence: `Återställt från ${copy}.${changed}${kept}` }
}

/**
 * Replaces an office by a copy of a second place, or makes an office that does not exist yet. The copy is unpacked beside the office for as
 * long as that takes.
 */
async function fromPlace(given: Arguments, copy: string, now: Date): Promise<Said> {
  const { unpackCopy } = await import('../../../office/keeping/second-place/unpack-copy')
  const passphrase = copy.endsWith('.age') ? await passphraseGiven(given, false) : null
  const store = await unpackCopy({ copy, beside: given.file, passphrase })
  try {
    const { value, sentence } = await fromCopy(given.file, store, now)
    return { value: { ...value, copy }, sentence: sentence.replace(store, copy) }
  } finally {
    dropUnpackedCopy(store)
  }
}

/** What would change; null when the office of today cannot be read, which is a reason to restore it. */
function readableEffect(file: string, copy: string): RestoreEffect | null {
  try {
    return restoreEffect(file, copy)
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** Restores one deleted record with its parts, or everything that one action deleted. */
export const restore: Command = {
  options: [passphraseOption],
  flags: [],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: 'FIL ID',
        does: 'återställer en post ur papperskorgen, eller allt en åtgärd tog bort',
      },
      {
        call: 'FIL KOPIA',
        does: 'ersätter kontorsdatabasen med en säkerhetskopia. Den som ersätts finns kvar bland kopiorna, så att det går att ångra',
      },
      {
        call: 'FIL KOPIA.tar[.age]',
        options: ['[--passphrase-file FIL]'],
        says: 'detsamma med en kopia från ett annat ställe; lösenfrasen till en krypterad kopia läses ur filen, ur TALAN_PASSPHRASE eller från terminalen. Finns inte FIL skapas den',
      },
    ],
  },
  run: async (given, now) => {
    const [id, ...more] = given.words
    if (id === undefined || more.length > 0)
      throw new Misused('efter filen står ett id ur papperskorgen, eller en säkerhetskopia')
    if (isPlaceCopyName(id)) return fromPlace(given, resolve(id), now)
    if (id.endsWith('.talan')) return fromCopy(given.file, id, now)
    const back = await withOffice(given, now, ({ store }) => bringBack(store, id, now))
    const { left, ...value } = back
    const sentence =
      'restored' in value
        ? `Återställt. Åtgärd ${value.actionId}.`
        : `Återställt: ${counted(value.undone, 'ändring', 'ändringar')}.`
    return { value, sentence: [sentence, ...leftLines(left)].join('\n') }
  },
}

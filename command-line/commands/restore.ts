import { existsSync } from 'node:fs'
import { restoreEffect } from '../../office/keeping/backups/compare-backup'
import { restoreBackup } from '../../office/keeping/backups/restore-backup'
import { bringBack } from '../../office/log/bring-back'
import type { RestoreEffect } from '../../src-shared/program/backup'
import { Refused } from '../../src-shared/refusals/refusal'
import { countedIn } from '../../src-shared/text/counted'
import { Misused } from '../arguments'
import type { Command, Said } from '../command'
import { leftLines } from '../shown/left-lines'
import { user, withOffice } from '../with-office'

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
  options: [],
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
    ],
  },
  run: async (given, now) => {
    const [id, ...more] = given.words
    if (id === undefined || more.length > 0)
      throw new Misused('efter filen står ett id ur papperskorgen, eller en säkerhetskopia')
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

import { listBackups } from '../../office/keeping/backups/list-backups'
import { makeBackup } from '../../office/keeping/backups/make-backup'
import { momentInStockholm } from '../../src-shared/days/stockholm-time'
import type { Command } from '../command'
import { user } from '../with-office'

/** `talan backup`: copies an office while work on it goes on. */
export const backup: Command = {
  options: [],
  flags: [],
  help: {
    part: 'keep',
    uses: [
      {
        call: 'FIL',
        does: 'gör en säkerhetskopia med bilagor i mappen FIL.kopior, kontrollerar den, och gallrar de äldre: en i timmen ett dygn, en om dagen två veckor, en i månaden ett år',
      },
    ],
  },
  run: async ({ file }, now) => {
    const made = await makeBackup({ file, user, kind: 'asked' }, now)
    return { value: made, sentence: `Kopian finns i ${made.file}. Den är öppnad och kontrollerad.` }
  },
}

/** `talan backups`: lists the copies of an office, newest first. */
export const backups: Command = {
  options: [],
  flags: [],
  help: { part: 'keep', uses: [{ call: 'FIL', does: 'räknar upp säkerhetskopiorna, de nyaste först' }] },
  run: async ({ file }) => {
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

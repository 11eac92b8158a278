import type { Office } from '../../../office/questions/open-office'
import { momentInStockholm } from '../../../src-shared/days/stockholm-time'
import type { ShownBatch } from '../../../src-shared/imports/import-batch'
import { countedIn } from '../../../src-shared/text/counted'
import type { Arguments } from '../../arguments'
import type { Command, Said } from '../../command'
import { leftLines } from '../../shown/left-lines'
import { withOffice } from '../../with-office'

const counted = countedIn('sv')

/** The most imports that are listed. */
const mostListed = 200

const batchLine = ({ id, name, readAt, by, counts, isReverted }: ShownBatch): string => {
  const figures = [
    counted(counts['added'] ?? 0, 'ny', 'nya'),
    counted(counts['changed'] ?? 0, 'ändrad', 'ändrade'),
    counted(counts['newPeople'] ?? 0, 'ny person', 'nya personer'),
    counted(counts['newOrganisations'] ?? 0, 'ny organisation', 'nya organisationer'),
  ].join(', ')
  const when = momentInStockholm(new Date(readAt)).slice(0, 16)
  return `  ${when} ${name}${by === null ? '' : `, av ${by}`}: ${figures}${isReverted ? ', tillbakatagen' : ''} (${id})`
}

async function listed(office: Office): Promise<Said> {
  const batches = await office.ask('import:batches', { limit: mostListed })
  if (batches.length === 0) return { value: { imports: [] }, sentence: 'Inget är inläst.' }
  return { value: { imports: batches }, sentence: ['Inläst, det senaste först:', ...batches.map(batchLine)].join('\n') }
}

async function reverted(office: Office, batchId: string): Promise<Said> {
  const { left, ...value } = await office.ask('import:revert', { batchId })
  const sentence = `Tillbakataget: ${counted(value.undone, 'ändring', 'ändringar')}. Det går att ångra i sin tur, åtgärd ${value.actionId}.`
  return { value, sentence: [sentence, ...leftLines(left)].join('\n') }
}

/** `talan imports`: what was read in, and how a whole import is taken back. */
export const imports: Command = {
  options: ['revert'],
  flags: [],
  help: {
    part: 'write',
    uses: [
      { call: 'FIL', does: 'räknar upp vad som är inläst, det senaste först' },
      {
        call: 'FIL --revert ID',
        does: 'tar tillbaka en hel inläsning, också vad den ändrade; det som ändrats sedan dess lämnas och räknas upp',
      },
    ],
  },
  run: (given: Arguments, now) =>
    withOffice(given, now, office => {
      const id = given.one('revert')
      return id === undefined ? listed(office) : reverted(office, id)
    }),
}

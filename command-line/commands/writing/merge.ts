import type { KeptSide, MergedKind, MovedLinks } from '../../../src-shared/records/merge'
import { mergedKinds } from '../../../src-shared/records/merge'
import { mergeDoubtText } from '../../../src-shared/text/duplicate-words'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { withOffice } from '../../with-office'

const isKind = (word: string | undefined): word is MergedKind => mergedKinds.some(kind => kind === word)

const linkLine = ({ table, moved, collapsed }: MovedLinks): string =>
  `  ${table}: ${moved} flyttade${collapsed > 0 ? `, ${collapsed} fanns redan` : ''}`

/** Merges two people or two organisations; with `--preview` it only shows what would move. */
export const merge: Command = {
  options: ['lose-field'],
  flags: ['preview'],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: `FIL ${mergedKinds.join('|')} BEHÅLL GÅR-UPP [--preview] [--lose-field FÄLT]`,
        does: 'slår ihop två poster till den första; fält tas därifrån, eller från den andra om --lose-field säger det; --preview visar bara vad som skulle flyttas',
      },
    ],
  },
  run: async (given, now) => {
    const [kind, keep, lose, ...more] = given.words
    if (!isKind(kind) || keep === undefined || lose === undefined || more.length > 0)
      throw new Misused(
        'efter filen står person eller organisation, id för den som blir kvar och id för den som går upp i den',
      )
    const rows = { kind, keep, lose }
    const sides = Object.fromEntries(given.all('lose-field').map(field => [field, 'lose' as KeptSide]))
    return withOffice(given, now, async ({ ask }) => {
      if (given.has('preview')) {
        const preview = await ask('merge:preview', rows)
        const fields = preview.fields
          .filter(field => field.keep !== field.lose)
          .map(field => `  ${field.field}: ${field.keep ?? '–'} | ${field.lose ?? '–'}`)
        const doubts = preview.doubts.map(doubt => mergeDoubtText(doubt, 'sv'))
        const lines = ['Skulle slås ihop:', ...fields, ...preview.links.map(linkLine), ...doubts]
        return { value: preview, sentence: lines.join('\n') }
      }
      const { actionId, links } = await ask('merge:apply', { ...rows, sides })
      const sentence = `${lose} har gått upp i ${keep}. Det går att ångra när som helst, åtgärd ${actionId}.`
      return { value: { actionId, ...rows, links }, sentence: [sentence, ...links.map(linkLine)].join('\n') }
    })
  },
}

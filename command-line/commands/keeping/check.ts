import { checkOffice } from '../../../office/keeping/check-office'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readSeal, type SealCode } from '../../../src-shared/packs/seal-code'
import type { DerivedPart } from '../../../src-shared/program/derived-part'
import type { RecordFault } from '../../../src-shared/program/record-fault'
import type { HistoryCheck } from '../../../src-shared/program/seal-check'
import type { BrokenRow } from '../../../src-shared/refusals/row-rule'
import { countedIn } from '../../../src-shared/text/counted'
import { derivedSv } from '../../../src-shared/text/sv/derived'
import { ruleSv } from '../../../src-shared/text/sv/rule'
import { salvageSv } from '../../../src-shared/text/sv/salvage'
import { sealSv } from '../../../src-shared/text/sv/seal'
import { atStart, thingName } from '../../../src-shared/text/thing-name'
import { type Arguments, Misused } from '../../arguments'
import type { Command } from '../../command'
import { withOffice } from '../../with-office'

const counted = countedIn('sv')

/** Returns a row that breaks a rule as a sentence, with the id to look it up by. */
const told = ({ rule, table, id, name }: BrokenRow): string =>
  `  ${atStart(thingName(table, 'sv', name))} ${ruleSv[rule]} (${id}).`

const whole = (broken: readonly BrokenRow[]): string =>
  broken.length === 0
    ? 'Kontorsdatabasen är hel.'
    : `Filen är hel, men ${counted(broken.length, 'uppgift', 'uppgifter')} i den går inte ihop med resten. Inget är ändrat. Rätta ${broken.length === 1 ? 'den' : 'dem'} i Talan:`

/** Returns what is wrong with the office, each in a sentence. */
const state = (broken: readonly BrokenRow[], differing: readonly RecordFault[]): string[] =>
  differing.length === 0
    ? [whole(broken), ...broken.map(told)]
    : [
        salvageSv.faults(differing.length),
        ...differing.map(fault => `  ${salvageSv.fault(fault)}`),
        ...broken.map(told),
      ]

/** Returns a sentence about what was rebuilt; empty when everything was right and no repair was asked for. */
const anew = (wrong: readonly DerivedPart[], isRepaired: boolean): string[] => {
  if (isRepaired) return [derivedSv.recounted(wrong)]
  return wrong.length > 0 ? [derivedSv.mended(wrong)] : []
}

/** Returns the seal of a report that was given. Throws `Misused` if it is not one. */
function sealFrom(given: Arguments): readonly SealCode[] {
  const text = given.one('seal')
  if (text === undefined) return []
  const seal = readSeal(text)
  if (!seal) throw new Misused('--seal är ett sigill som det står i rapporten: tre delar med bindestreck emellan')
  return [seal]
}

/** The most broken seals that are named, each on a line. */
const mostNamed = 20

/** Returns what does not hold in the history's seals, a line each, and what was accepted of it earlier or now. */
function history({ faults, accepted }: HistoryCheck, acceptedNow: number, isDamaged: boolean): string[] {
  const named = faults.slice(0, mostNamed).map(fault => `  ${sealSv.fault(fault)}`)
  const more = faults.length > mostNamed ? [`  ${sealSv.more(faults.length - mostNamed)}`] : []
  const whatNow = isDamaged ? sealSv.salvageFirst : sealSv.howToAccept
  return [
    ...(faults.length === 0 ? [] : [sealSv.broken, ...named, ...more, whatNow]),
    ...(acceptedNow === 0 ? [] : [sealSv.acceptedNow(acceptedNow)]),
    ...accepted.map(sealSv.accepted),
  ]
}

/** `talan check`: checks whether an office and the files beside it are whole, and counts what it holds. */
export const check: Command = {
  options: ['seal'],
  flags: ['repair', 'accept'],
  help: {
    part: 'read',
    uses: [
      {
        call: 'FIL',
        does: 'räknar vad filen rymmer, kontrollerar att den och bilagorna är hela, gör om det som räknas fram om det är fel, jämför uppgifterna med historiken och prövar dess sigill, och räknar upp vad som är skadat eller inte går ihop (slutkod 1)',
      },
      {
        call: 'FIL --repair',
        does: 'gör detsamma, och gör om allt som räknas fram (tidslinjer, antal, sökord, namn), också det som inte är fel',
      },
      {
        call: 'FIL --accept',
        does: 'gör detsamma, och godtar de sigill i historiken som är brutna: historiken säger då vem som har sett det, och senare kontroller säger bara till om något nytt är ändrat',
      },
      {
        call: 'FIL --seal SIGILL',
        does: 'prövar också att historiken ännu är den som hade det sigillet, som står i en låst rapport under Så räknas det',
      },
    ],
  },
  run: async (given, now) => {
    const { file } = given
    const isRepaired = given.has('repair')
    const isAccepting = given.has('accept')
    const known = sealFrom(given)
    const checked = await withOffice(given, now, ({ store }) =>
      checkOffice(store, dayInStockholm(now), { isRepaired, known, isAccepting }),
    )
    const { schemaVersion, counts, wrong, rebuilt, broken, differing, files, seals, acceptedNow } = checked
    const { sealed, unsealed, faults, accepted } = seals
    const integrity = differing.length === 0 ? 'ok' : 'differs'
    const ofHistory = { sealed, unsealed, brokenSeals: faults.length, acceptedBreaks: accepted.length }
    const value = {
      file,
      schemaVersion,
      ...counts,
      integrity,
      wrong,
      rebuilt,
      broken: broken.length,
      ...ofHistory,
      ...files,
    }
    const listed = Object.entries(value).map(
      ([name, count]) => `  ${name}: ${typeof count === 'object' ? JSON.stringify(count) : count}`,
    )
    return {
      value: { ...value, brokenRows: broken, differing, sealFaults: faults, sealsAccepted: accepted },
      sentence: [
        ...state(broken, differing),
        ...history(seals, acceptedNow, differing.length > 0),
        ...anew(wrong, isRepaired),
        ...listed,
      ].join('\n'),
      ...(broken.length + differing.length + faults.length > 0 ? { isFault: true as const } : {}),
    }
  },
}

import {
  type Change,
  type ChangeKey,
  type PeriodCounts,
  type Tally,
  uncategorised,
} from '../../src-shared/packs/counts'
import type { ReferenceLists } from '../../src-shared/records/reference'
import { sharedWords } from '../../src-shared/text/shared-words'

const { kinds, confidentialities, categories: known, uncategorised: without } = sharedWords('sv')
const categories = { ...known, [uncategorised]: without }

// Intl writes Swedish with a decimal comma, a non-breaking space before %, and a minus sign instead of a hyphen.
const whole = new Intl.NumberFormat('sv-SE')
const oneDecimal = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const share = new Intl.NumberFormat('sv-SE', { style: 'percent', minimumFractionDigits: 1 })
const signed = new Intl.NumberFormat('sv-SE', { signDisplay: 'exceptZero' })
const signedShare = new Intl.NumberFormat('sv-SE', {
  style: 'percent',
  minimumFractionDigits: 1,
  signDisplay: 'exceptZero',
})

type Named = { readonly id: string; readonly name: string }
type Names = ReferenceLists & { readonly aims: readonly Named[] }
type Line = readonly [label: string, number: string, remark?: string]

const percent = (value: number | null): string => (value === null ? '–' : share.format(value / 100))

function changes(counts: PeriodCounts): Line[] {
  return ([1, 2, 3, 4] as const).flatMap((number): Line[] => {
    const key: ChangeKey = `changeFromQ${number}`
    const change: Change | undefined = counts[key]
    if (!change) return []
    const relative = change.percent === null ? '' : ` (${signedShare.format(change.percent / 100)})`
    // Quarter 4 belongs to the year before: only the first quarter is compared with it.
    const label = `Mot kvartal ${number}${number === 4 ? ' året före' : ''}`
    return [[label, signed.format(change.abs), relative]]
  })
}

const listed = (tally: Tally, rows: readonly Named[]): Line[] => {
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return Object.entries(tally).map(([id, number]) => [names.get(id) ?? id, whole.format(number)])
}

/** Sorted in the order of the words, which people know. Keys without a word come last, under their code. */
const worded = (tally: Readonly<Partial<Tally>>, words: Readonly<Record<string, string>>): Line[] => {
  const keys = [...Object.keys(words), ...Object.keys(tally).filter(key => !Object.hasOwn(words, key))]
  return keys.flatMap((key): Line[] => {
    const number = tally[key]
    return number === undefined ? [] : [[words[key] ?? key, whole.format(number)]]
  })
}

/** Aligns the numbers of all parts in one column, whatever the longest name is. */
function aligned(parts: readonly (readonly [heading: string, lines: readonly Line[]])[]): string {
  const lines = parts.flatMap(([, part]) => part)
  const labelWidth = Math.max(...lines.map(([label]) => label.length))
  const numberWidth = Math.max(...lines.map(([, number]) => number.length))
  return parts
    .filter(([, part]) => part.length > 0)
    .map(([heading, part]) =>
      [
        heading,
        ...part.map(
          ([label, number, remark = '']) => `  ${label.padEnd(labelWidth)}  ${number.padStart(numberWidth)}${remark}`,
        ),
      ].join('\n'),
    )
    .join('\n\n')
}

/** Returns the counts of a period in Swedish, to be read on a screen. */
export function countSummary(counts: PeriodCounts, lists: Names, partner: string | undefined): string {
  const [from, to] = counts.period
  const upTo = counts.asOf === undefined ? '' : `, till och med ${counts.asOf}`
  const { shareOfAllPercent, jointSharePercent } = counts
  const ofAll: Line[] = shareOfAllPercent === undefined ? [] : [['Andel av hela kontorets', percent(shareOfAllPercent)]]
  const joint = typeof jointSharePercent === 'number' ? ` (${percent(jointSharePercent)})` : ''
  return aligned([
    [
      `${partner ?? 'Hela kontoret'}, ${from}–${to}${upTo}`,
      [
        ['Kontakter', whole.format(counts.interactions)],
        ...ofAll,
        ...changes(counts),
        ['Gemensamt budskap', whole.format(counts.jointMessage), joint],
        [sharedWords('sv').pack.items.incoming, whole.format(counts.incoming)],
        [sharedWords('sv').pack.items.touches, whole.format(counts.contactTouches)],
        ['Unika personer', whole.format(counts.uniqueContacts)],
        ['Utan namngiven person', whole.format(counts.withoutNamedContact)],
        ['Timmar', oneDecimal.format(counts.hours)],
        ['Deltagare i evenemang', whole.format(counts.eventParticipants)],
      ],
    ],
    ['Per typ', worded(counts.byType, kinds)],
    [
      'Per fråga (en kontakt med två frågor räknas under båda)',
      [
        ...listed(
          counts.byIssue,
          lists.issues.map(({ id, shortName }) => ({ id, name: shortName })),
        ),
        ['Summa', whole.format(counts.issueLinks)],
      ],
    ],
    ['Per prioriterat område', listed(counts.byArea, lists.areas)],
    ['Per partner', listed(counts.byPartner, lists.partners)],
    ['Per huvudsaklig uppgift', listed(counts.byTask, lists.tasks)],
    ['Per syfte', listed(counts.byAim, lists.aims)],
    ['Kontakter per kategori', worded(counts.interactionsByCategory, categories)],
    ['Unika personer per kategori', worded(counts.uniqueContactsByCategory, categories)],
    ['Per delning', worded(counts.byConfidentiality, confidentialities)],
  ])
}

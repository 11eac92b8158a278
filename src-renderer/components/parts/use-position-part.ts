import { useQuery } from '@tanstack/react-query'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { Position } from '../../../src-shared/records/position'
import type { TimelineSubject } from '../../../src-shared/records/timeline-entry'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { useScaleWord } from '../record/use-scale-word'
import { useReferenceNames } from '../timeline/use-reference-names'
import { type Asked, catalogueForm, valuesOf } from './catalogue-form'
import type { Part } from './part'
import type { Values } from './part-field'

const steps = [-2, -1, 0, 1, 2] as const

/** The latest interactions of the subject, one of which may be the evidence. */
function useInteractions(subject: TimelineSubject | undefined) {
  const asked = subject ?? { kind: 'person', id: 'none' }
  const latest = useQuery({
    ...question('timeline:page', { subject: asked as TimelineSubject, filter: {}, limit: 30 }),
    enabled: subject !== undefined,
  })
  return (latest.data?.rows ?? []).map(({ id, startsOn, headline }) => ({
    value: id as string,
    label: `${startsOn} ${headline}`,
  }))
}

type Given = {
  /** The subject whose interactions are offered as evidence. On an interaction's own page, that interaction is the evidence. */
  readonly subject?: TimelineSubject
  /** Values known where the form is shown, and not asked for. */
  readonly known: Values
}

const without = (asks: Asked<'position'>, isLeftOut: (name: string) => boolean): Asked<'position'> =>
  Object.fromEntries(Object.entries(asks).filter(([name]) => !isLeftOut(name)))

const changed: readonly string[] = ['scale', 'statedOn', 'evidenceReference', 'issueId']

/** The form for a position: whose it is, on which issue, on which day, and the evidence. `changing` is the form for one that exists. */
export function usePositionPart({ subject, known }: Given): {
  readonly part: Part<'position'>
  readonly changing: (position: Position) => Part<'position'>
} {
  const words = useWords()
  const { parts } = words
  const { noContact } = parts.position
  const { lists } = useReferenceNames()
  const scaleWord = useScaleWord()
  const interactions = useInteractions(subject)
  const issues = (lists?.issues ?? []).map(({ id, shortName }) => ({ value: id as string, label: shortName }))
  const scale = steps.map(step => ({ value: String(step), label: scaleWord(step) }))
  const asks: Asked<'position'> = {
    organisationId: {},
    personId: {},
    issueId: { entries: [{ value: '', label: parts.none }, ...issues] },
    scale: { entries: [{ value: '', label: parts.unknown }, ...scale] },
    statedOn: {},
    evidenceInteractionId: { entries: [{ value: '', label: noContact }, ...interactions] },
    evidenceReference: {},
  }
  return {
    part: catalogueForm(words, 'position', {
      asks: without(asks, name => known[name] !== undefined && name !== 'statedOn'),
      start: { statedOn: dayInStockholm(new Date()), ...known },
    }),
    changing: ({ organisation, person, id: _, ...position }) =>
      catalogueForm(words, 'position', {
        asks: without(asks, name => !changed.includes(name)),
        start: valuesOf('position', position, { organisationId: organisation, personId: person }),
      }),
  }
}

import { useQuery } from '@tanstack/react-query'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { Position } from '../../../src-shared/records/position'
import type { TimelineSubject } from '../../../src-shared/records/timeline-entry'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { useScaleWord } from '../record/use-scale-word'
import { useReferenceNames } from '../timeline/use-reference-names'
import type { Part } from './part'
import { nameOfThing, type PartField, type Values } from './part-field'

const steps = [-2, -1, 0, 1, 2] as const

/** The latest interactions of a subject, one of which may be the evidence of the position. */
function useContacts(subject: TimelineSubject | undefined) {
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
  /** The subject whose interactions are offered as evidence. Left out on an interaction, which is itself the evidence. */
  readonly subject?: TimelineSubject
  /** Values known where the form is shown, so the form does not ask for them. */
  readonly known: Values
}

/** The forms for a new and a changed position: whose it is, in which issue, on which day, and its evidence. */
export function usePositionPart({ subject, known }: Given): {
  readonly part: Part<'position'>
  readonly changing: (position: Position) => Part<'position'>
} {
  const { parts } = useWords()
  const said = parts.position
  const { lists } = useReferenceNames()
  const scaleWord = useScaleWord()
  const contacts = useContacts(subject)
  const fields: PartField[] = [
    { name: 'organisation', label: said.organisation, type: 'thing', kind: 'organisation', isRequired: true },
    { name: 'person', label: said.person, type: 'thing', kind: 'person' },
    {
      name: 'issue',
      label: said.issue,
      type: 'choice',
      isRequired: true,
      entries: [
        { value: '', label: parts.none },
        ...(lists?.issues ?? []).map(({ id, shortName }) => ({ value: id as string, label: shortName })),
      ],
    },
    {
      name: 'scale',
      label: said.scale,
      type: 'choice',
      entries: [
        { value: '', label: parts.unknown },
        ...steps.map(step => ({ value: String(step), label: scaleWord(step) })),
      ],
    },
    { name: 'statedOn', label: said.statedOn, type: 'day', isRequired: true },
    {
      name: 'evidence',
      label: said.evidence,
      type: 'choice',
      entries: [{ value: '', label: said.noContact }, ...contacts],
    },
    { name: 'reference', label: said.reference, type: 'text' },
  ]
  const part: Part<'position'> = {
    kind: 'position',
    add: said.add,
    fields: fields.filter(({ name }) => known[name] === undefined || name === 'statedOn'),
    start: { statedOn: dayInStockholm(new Date()), ...known },
    read: form => ({
      organisationId: form.text('organisation'),
      personId: form.id('person'),
      issueId: form.text('issue'),
      statedOn: form.day('statedOn') ?? '',
      scale: form.text('scale') === '' ? null : Number(form.text('scale')),
      evidenceInteractionId: form.id('evidence'),
      evidenceReference: form.textOrNull('reference'),
    }),
  }
  const changing = (position: Position): Part<'position'> => ({
    ...part,
    fields: fields.filter(({ name }) => ['scale', 'statedOn', 'reference', 'issue'].includes(name)),
    start: {
      organisation: position.organisationId,
      [nameOfThing('organisation')]: position.organisation,
      person: position.personId ?? '',
      [nameOfThing('person')]: position.person ?? '',
      issue: position.issueId,
      scale: position.scale === null ? '' : String(position.scale),
      statedOn: position.statedOn,
      evidence: position.evidenceInteractionId ?? '',
      reference: position.evidenceReference ?? '',
    },
  })
  return { part, changing }
}

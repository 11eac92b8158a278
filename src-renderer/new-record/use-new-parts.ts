import type { Part } from '../components/parts/part'
import { useCommitmentPart } from '../components/parts/use-commitment-part'
import { useProcessPart } from '../components/parts/use-process-parts'
import { useStaffPart } from '../components/parts/use-staff-part'
import { useReferenceNames } from '../components/timeline/use-reference-names'
import type { NewKind } from '../state/screen/overlays'
import { useWords } from '../text/words'

const entriesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** The forms of all kinds that can be made from every screen. */
export function useNewParts(): { readonly [Kind in NewKind]: Part<Kind> } {
  const words = useWords()
  const said = words.newRecord
  const { lists } = useReferenceNames()
  const process = useProcessPart()
  const commitment = useCommitmentPart({})
  const staff = useStaffPart()
  const name = { name: 'name', label: said.name, type: 'text', isRequired: true } as const
  const shortName = { name: 'shortName', label: said.shortName, type: 'text', isRequired: true } as const
  const kind = {
    name: 'kind',
    label: said.kind,
    type: 'choice',
    entries: entriesOf(words.shared.organisationKinds),
  } as const
  const organisation = {
    name: 'organisation',
    label: said.organisation,
    type: 'thing',
    kind: 'organisation',
  } as const
  return {
    process,
    commitment,
    staff: staff(),
    person: {
      kind: 'person',
      add: said.add.person,
      fields: [
        name,
        { name: 'title', label: said.title, type: 'text' },
        organisation,
        {
          name: 'category',
          label: said.category,
          type: 'choice',
          entries: [{ value: '', label: said.noCategory }, ...entriesOf(words.shared.categories)],
        },
      ],
      start: {},
      read: form => ({
        name: form.text('name'),
        title: form.text('title'),
        organisationId: form.id('organisation'),
        category: form.textOrNull('category'),
      }),
    },
    organisation: {
      kind: 'organisation',
      add: said.add.organisation,
      fields: [
        name,
        { name: 'abbreviation', label: said.abbreviation, type: 'text' },
        kind,
        { ...organisation, label: said.parent },
      ],
      start: { kind: 'agency' },
      read: form => ({
        name: form.text('name'),
        abbreviation: form.textOrNull('abbreviation'),
        kind: form.text('kind'),
        parentId: form.id('organisation'),
      }),
    },
    issue: {
      kind: 'issue',
      add: said.add.issue,
      fields: [
        name,
        shortName,
        { name: 'nameEn', label: said.nameEn, type: 'text' },
        {
          name: 'area',
          label: said.area,
          type: 'choice',
          entries: (lists?.areas ?? []).map(area => ({
            value: area.id as string,
            label: words.language === 'sv' ? area.name : area.nameEn,
          })),
        },
      ],
      start: { area: lists?.areas[0]?.id ?? '' },
      read: form => ({
        name: form.text('name'),
        nameEn: form.text('nameEn') || form.text('name'),
        shortName: form.text('shortName'),
        areaId: form.text('area'),
      }),
    },
    partner: {
      kind: 'partner',
      add: said.add.partner,
      fields: [name, shortName, kind, organisation],
      start: { kind: 'municipality' },
      read: form => ({
        name: form.text('name'),
        shortName: form.text('shortName'),
        kind: form.text('kind'),
        organisationId: form.id('organisation'),
      }),
    },
  }
}

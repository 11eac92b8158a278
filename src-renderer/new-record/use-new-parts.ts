import { catalogueForm } from '../components/parts/catalogue-form'
import type { Part } from '../components/parts/part'
import { useCommitmentPart } from '../components/parts/use-commitment-part'
import { useProcessPart } from '../components/parts/use-process-parts'
import { useStaffPart } from '../components/parts/use-staff-part'
import { useReferenceNames } from '../components/timeline/use-reference-names'
import type { NewKind } from '../state/screen/overlays'
import { useWords } from '../text/words'

const entriesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** The form of each kind that can be made from anywhere. */
export function useNewParts(): { readonly [Kind in NewKind]: Part<Kind> } {
  const words = useWords()
  const { noCategory } = words.newRecord
  const { lists } = useReferenceNames()
  const process = useProcessPart()
  const commitment = useCommitmentPart({})
  const staff = useStaffPart()
  const kinds = { entries: entriesOf(words.shared.organisationKinds) }
  const categories = { entries: [{ value: '', label: noCategory }, ...entriesOf(words.shared.categories)] }
  const areas = (lists?.areas ?? []).map(area => ({
    value: area.id as string,
    label: words.language === 'sv' ? area.name : area.nameEn,
  }))
  return {
    process,
    commitment,
    staff: staff(),
    person: catalogueForm(words, 'person', {
      asks: { name: {}, title: {}, organisationId: {}, category: categories },
    }),
    organisation: catalogueForm(words, 'organisation', {
      asks: { name: {}, abbreviation: {}, kind: kinds, parentId: {} },
      start: { kind: 'agency' },
    }),
    issue: catalogueForm(words, 'issue', {
      asks: { name: {}, shortName: {}, nameEn: { isRequired: false }, areaId: { entries: areas } },
      start: { areaId: lists?.areas[0]?.id ?? '' },
      read: form => ({ nameEn: form.text('nameEn') || form.text('name') }),
    }),
    partner: catalogueForm(words, 'partner', {
      asks: { name: {}, shortName: {}, kind: kinds, organisationId: {} },
      start: { kind: 'municipality' },
    }),
  }
}

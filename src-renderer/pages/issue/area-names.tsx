import type { ReferenceLists } from '../../../src-shared/records/reference'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { useWords } from '../../text/words'

/** The names of the area that an issue is in, edited in place for all its issues. A pasted list gives an area one name for both languages. */
export function AreaNames({ area }: { readonly area: ReferenceLists['areas'][number] }) {
  const { language } = useWords()
  const fact = useFieldFacts('area', area)
  const [here, there] = language === 'sv' ? (['name', 'nameEn'] as const) : (['nameEn', 'name'] as const)
  return (
    <>
      {fact(here)}
      {fact(there)}
    </>
  )
}

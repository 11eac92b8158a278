import type { ChartRow } from '../../../src-shared/charts/chart-rows'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import type { Language } from '../../../src-shared/text/language'

/** The issues as rows of a chart, grouped by their areas. */
export const issueRows = ({ areas, issues }: ReferenceLists, language: Language): ChartRow[] =>
  areas.flatMap(area =>
    issues
      .filter(({ areaId }) => areaId === area.id)
      .map(({ id, shortName }) => ({ id, name: shortName, group: language === 'sv' ? area.name : area.nameEn })),
  )

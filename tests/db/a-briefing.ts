import { briefingMaterial } from '../../db/reads/briefings/briefing-material'
import type { Store } from '../../db/store'
import { briefingContent } from '../../office/briefings/briefing-content'
import type { BriefingContent, BriefingLine, BriefingSectionId } from '../../src-shared/briefings/briefing'
import type { IssueId } from '../../src-shared/records/ids'
import type { SubjectTable } from '../../src-shared/records/subject'
import type { Language } from '../../src-shared/text/language'

/** The day before the meeting planned in the demo office (`demo-i41`), for which the expected facts were worked out. */
export const eve = '2026-12-09'

export async function aBriefing(
  store: Pick<Store, 'snapshot'>,
  subjectTable: SubjectTable,
  subjectId: string,
  {
    asOf = eve,
    issueId = null,
    language = 'sv',
  }: { readonly asOf?: string; readonly issueId?: string | null; readonly language?: Language } = {},
): Promise<BriefingContent> {
  const request = { subject: { subjectTable, subjectId }, issueId: issueId as IssueId | null }
  return store.snapshot(async read => briefingContent(await briefingMaterial(read, request, asOf), language))
}

export const linesOf = ({ sections }: BriefingContent, id: BriefingSectionId): readonly BriefingLine[] =>
  sections.find(section => section.id === id)?.lines ?? []

export const textOf = (lines: readonly BriefingLine[]): string =>
  lines.map(({ lead, text, detail }) => `${lead} ${text} ${detail}`).join('\n')

export const rowsBehind = (lines: readonly BriefingLine[]): string[] =>
  lines.flatMap(line => line.sources.map(({ table, id }) => `${table} ${id}`))

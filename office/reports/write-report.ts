import { membershipWithin, reportedInteractions } from '../../db/reads/figures/reports'
import { officeName } from '../../db/reads/records/office-name'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Snapshot } from '../../db/schema'
import type { Store } from '../../db/store'
import { periodOf, type Quarter, quarterCode, readQuarter } from '../../src-shared/days/quarter'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { WrittenReport } from '../../src-shared/ipc/desktop'
import { isBrokenDownOutside } from '../../src-shared/packs/disclosure'
import { countReport, type ReportCounts } from '../../src-shared/packs/report'
import type { PartnerId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import { writeAside } from '../files/write-aside'
import type { ReportMaterial } from './report-content'

/** What is asked for: a quarter as the user wrote it, and a partner, or null for the whole office. */
export type ReportRequest = { readonly quarter: string; readonly partnerId: string | null }

function quarterFrom(text: string): Quarter {
  const quarter = readQuarter(text)
  if (!quarter) throw new Refused({ code: 'unknown-quarter', text })
  return quarter
}

/** Gathers the content of a report. Refuses an unknown quarter or partner. */
export async function reportMaterial(db: Snapshot, request: ReportRequest, now: Date): Promise<ReportMaterial> {
  const quarter = quarterFrom(request.quarter)
  const period = periodOf(quarter)
  const lists = await referenceLists(db)
  const partner = lists.partners.find(({ id }) => id === request.partnerId)
  if (request.partnerId !== null && !partner) throw new Refused({ code: 'unknown-partner', text: request.partnerId })
  const partnerId = partner?.id ?? null
  const interactions = await reportedInteractions(db, { period, partnerId })
  const issues = lists.issues.map(issue => issue.id)
  return {
    office: await officeName(db),
    quarter,
    period,
    partnerName: partner?.name ?? null,
    partnerId,
    membership: partnerId === null ? [] : await membershipWithin(db, partnerId as PartnerId, period),
    interactions,
    counts: countReport(interactions, issues),
    brokenDown: countReport(interactions.filter(isBrokenDownOutside), issues),
    lists,
    madeOn: dayInStockholm(now),
  }
}

/** The files of a report and its figures, as one object. */
export type Report = WrittenReport & ReportCounts & { readonly quarter: string; readonly partner: string | null }

/** Writes a quarterly report into a folder: an Excel workbook, and its two tables as CSV. Refuses what its parts refuse. */
export async function writeReport(
  store: Pick<Store, 'snapshot'>,
  request: ReportRequest,
  folder: string,
  language: Language,
  now: Date,
): Promise<Report> {
  const material = await store.snapshot(db => reportMaterial(db, request, now))
  // Loaded when first needed: the writers are larger than everything that is needed to open the log.
  const [{ reportContent }, { reportToXlsx }, { tableToCsv }] = await Promise.all([
    import('./report-content'),
    import('./report-to-xlsx'),
    import('../files/csv'),
  ])
  const content = reportContent(material, language)
  const code = quarterCode(material.quarter)
  const name = `talan-${code}-${request.partnerId ?? 'alla'}`
  const called = sharedWords(language).report.files
  const files = await writeAside(folder, [
    { name, extension: 'xlsx', write: file => reportToXlsx(content, file) },
    {
      name: `${name}-${called.contacts}`,
      extension: 'csv',
      write: file => tableToCsv(content.interactions, language, file),
    },
    { name: `${name}-${called.issues}`, extension: 'csv', write: file => tableToCsv(content.byIssue, language, file) },
  ])
  return { quarter: code, partner: request.partnerId, folder, files, ...material.counts }
}

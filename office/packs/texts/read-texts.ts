import { membershipWithin } from '../../../db/reads/figures/reports'
import { packIssues } from '../../../db/reads/packs/pack-issues'
import { coverageOf, gapsOf } from '../../../db/reads/packs/pack-material'
import { packTexts, textsToldIn } from '../../../db/reads/packs/pack-texts'
import { textMarks } from '../../../db/reads/packs/text-marks'
import { signingFieldsOf } from '../../../db/reads/packs/written-signing'
import { issueFieldsOf, writtenTexts } from '../../../db/reads/packs/written-texts'
import { referenceLists } from '../../../db/reads/records/reference-lists'
import type { Snapshot } from '../../../db/schema'
import type { PackPeriod } from '../../../src-shared/packs/pack-period'
import type { TextsRead } from '../../../src-shared/packs/text-fields'
import { changedTexts, toldTexts } from '../../../src-shared/packs/told-texts'
import type { PartnerId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { lockOf } from '../lock-pack'

/**
 * Returns the words of a period and a partner (of the joint pack and all partners for null), with what the step of own words shows beside
 * them. Refuses an unknown partner.
 */
export async function readTexts(db: Snapshot, period: PackPeriod, partnerId: PartnerId | null): Promise<TextsRead> {
  const lists = await referenceLists(db)
  if (partnerId !== null && !lists.partners.some(({ id }) => id === partnerId))
    throw new Refused({ code: 'unknown-partner', text: partnerId })
  const days = period.period
  const scope = { period: days, partnerId }
  const texts = await writtenTexts(db, scope)
  const issueFields = await issueFieldsOf(db, scope)
  const signing = await signingFieldsOf(db, scope)
  const common = partnerId === null ? null : await writtenTexts(db, { period: days, partnerId: null })
  const issues = await packIssues(db, partnerId, days.to, lists)
  const membership = partnerId === null ? [days] : await membershipWithin(db, partnerId, days)
  const lock = await lockOf(db, days, partnerId)
  const told = await packTexts(db, scope)
  const rows = [...texts.results, ...(common?.results ?? []), ...texts.asks, ...issueFields, ...texts.gaps]
  return {
    code: period.code,
    period: days,
    texts,
    issueFields,
    signing,
    common,
    issues: partnerId === null ? issues : issues.filter(({ ownNumber }) => ownNumber !== null),
    gaps: gapsOf(await coverageOf(db, membership, partnerId)),
    marks: await textMarks(db, [...rows.map(({ id }) => id), ...(signing ? [signing.id] : [])]),
    lock: lock ? { at: lock.lockedAt, by: lock.lockedBy } : null,
    changed: lock ? changedTexts(await textsToldIn(db, lock.id), toldTexts(told)) : told.changed,
  }
}

import { asReader } from '../../db/read-sql'
import { projectOfQuarters } from '../../db/reads/figures/counts'
import { enteredIndicators } from '../../db/reads/figures/entered-indicators'
import { requireRow } from '../../db/reads/names/known-rows'
import type { Reader, Writer } from '../../db/schema'
import type { Store } from '../../db/store'
import { type EnteredIndicator, rowOfTarget } from '../../src-shared/packs/entered-indicators'
import type { EnteredPart } from '../../src-shared/packs/indicator-table'
import { type IndicatorId, indicatorOf } from '../../src-shared/packs/indicators'
import { namedPeriod } from '../../src-shared/packs/pack-period'
import { noTarget, readIndicatorValue, storedValue } from '../../src-shared/packs/written-indicator'
import type { ActionId, PartnerId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'

/** A value or a target as it is written, for a period, and for the whole office (null) or one partner. An empty text takes it away. */
export type IndicatorEntry = {
  readonly id: IndicatorId
  readonly part: EnteredPart
  readonly text: string
  readonly period: string
  readonly partnerId: PartnerId | null
}

/** Returns what is to be stored for a text; null for an empty one. Refuses a value that the indicator cannot have. */
function stored({ id, text }: IndicatorEntry): string | null {
  if (text.trim() === '') return null
  const { unit } = indicatorOf(id)
  const value = readIndicatorValue(unit, text)
  if (!value) throw new Refused({ code: 'not-an-indicator-value', text: text.trim(), unit })
  return storedValue(value)
}

/** Refuses a value of an indicator that is counted, and anything about one partner of an indicator of the whole office. */
function checkEntered({ id, part, partnerId }: IndicatorEntry): void {
  const { isEntered, isOfOffice } = indicatorOf(id)
  if (part === 'value' && !isEntered)
    throw new Refused({ code: 'indicator-not-entered', indicator: id, why: 'counted' })
  if (isOfOffice && partnerId !== null)
    throw new Refused({ code: 'indicator-not-entered', indicator: id, why: 'of-office' })
}

type Planned = { readonly id: string; readonly row: EnteredIndicator; readonly isNew: boolean }

/** Returns the row that an entry makes. Undefined if it says what is there already. */
async function planned(db: Reader, entry: IndicatorEntry): Promise<Planned | undefined> {
  checkEntered(entry)
  const { id, part, partnerId } = entry
  const value = stored(entry)
  const { period } = namedPeriod(entry.period, await projectOfQuarters(db))
  if (partnerId !== null) await requireRow(db, 'partner', partnerId)
  const rows = await enteredIndicators(db)
  const nothing = { indicatorId: id, ...period, partnerId, value: null, target: null }
  const isThis = (row: EnteredIndicator) =>
    row.indicatorId === id && row.partnerId === partnerId && row.from === period.from && row.to === period.to
  const before = rows.find(isThis) ?? nothing
  const others = rows.filter(row => !isThis(row))
  // A target of an earlier period would hold again if this one were only taken away.
  const isInherited = part === 'target' && (rowOfTarget(others, id, period, partnerId)?.target ?? noTarget) !== noTarget
  const said = value ?? (isInherited ? noTarget : null)
  if (before[part] === said) return undefined
  const rowId = [id, period.from, period.to, partnerId ?? 'office'].join(':')
  return { id: rowId, row: { ...before, [part]: said }, isNew: before === nothing }
}

async function write(db: Writer, { id, row, isNew }: Planned): Promise<void> {
  const said = { value: row.value, target: row.target, deleted_at: null }
  if (!isNew) {
    await db
      .updateTable('indicator_value')
      .set(said)
      .where('indicator_id', '=', row.indicatorId)
      .where('period_from', '=', row.from)
      .where('period_to', '=', row.to)
      .where('partner_id', 'is', row.partnerId)
      .where('deleted_at', 'is', null)
      .execute()
    return
  }
  const named = {
    indicator_id: row.indicatorId,
    period_from: row.from,
    period_to: row.to,
    partner_id: row.partnerId,
  }
  await db
    .insertInto('indicator_value')
    .values({ id, ...named, ...said })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ ...named, ...said }))
    .execute()
}

/**
 * Enters values and targets as one action, which can be undone. The action is null if all was there already. A target holds for later
 * periods as long until another is entered. Refuses a value that an indicator cannot have or that is counted, a text that is no period, and
 * an unknown partner; nothing is then entered.
 */
export async function enterIndicators(
  store: Store,
  entries: readonly IndicatorEntry[],
): Promise<{ readonly actionId: ActionId | null }> {
  const plans = await Promise.all(entries.map(entry => planned(store.read, entry)))
  if (plans.every(plan => plan === undefined)) return { actionId: null }
  const { actionId } = await store.change(async db => {
    for (const entry of entries) {
      const plan = await planned(asReader(db), entry)
      if (plan) await write(db, plan)
    }
  })
  return { actionId }
}

import type { Store } from '../../db/store'

/** Adds three decision processes: one out on referral, one decided, and one without a stage. */
export const followProcesses = (store: Store) =>
  store.change(async db => {
    const process = { level: 'se', owner_organisation_id: null, note: '', closed_on: null }
    await db
      .insertInto('decision_process')
      .values([
        { ...process, id: 'p1', name: 'Ändrade strandskyddsregler', owner_organisation_id: 'se-regeringen' as never },
        { ...process, id: 'p2', name: 'Åtgärdsplan för malmtransporter', closed_on: '2026-06-30' },
        { ...process, id: 'p3', name: 'Zonindelning till havs', level: 'eu' },
      ])
      .execute()
    await db
      .insertInto('process_stage')
      .values([
        {
          id: 's1',
          process_id: 'p1',
          code: 'inquiry',
          name: 'Utredning',
          planned_on: null,
          happened_on: '2026-02-01',
          sort_order: 'a',
        },
        {
          id: 's2',
          process_id: 'p1',
          code: 'referral',
          name: 'Remiss',
          planned_on: '2026-12-15',
          happened_on: null,
          sort_order: 'b',
        },
        {
          id: 's3',
          process_id: 'p2',
          code: 'decision',
          name: 'Beslut',
          planned_on: null,
          happened_on: '2026-06-30',
          sort_order: 'c',
        },
      ])
      .execute()
    await db
      .insertInto('watch_date')
      .values({ id: 'w1', process_id: 'p3', stage_id: null, day_on: '2027-01-10', what: 'Samråd' })
      .execute()
    await db
      .insertInto('process_issue')
      .values({ id: 'p1:strandskydd', process_id: 'p1', issue_id: 'strandskydd' as never })
      .execute()
  })

import { sortOrder } from '../../db/sort-order'
import type { OfficeFile, Rows } from './office-file'

/** Returns the rows of an office file's processes with everything that belongs to them. Documents and days name their stage by code. */
export function processRows(
  { processes = [] }: OfficeFile,
  named: (id: string) => string,
  organisation: (id: string) => string,
): readonly (readonly [string, Rows])[] {
  const stageId = (process: string, index: number): string => `${named(process)}-stage-${index + 1}`
  const stageOf = ({ id, stages }: (typeof processes)[number], code: string | null | undefined): string | null => {
    const index = stages.findIndex(stage => stage.code === code)
    return index === -1 ? null : stageId(id, index)
  }
  return [
    [
      'decision_process',
      processes.map(({ id, name, level, ownerOrgId, note, closedOn }) => ({
        id: named(id),
        name,
        level,
        owner_organisation_id: ownerOrgId ? organisation(ownerOrgId) : null,
        note: note ?? '',
        closed_on: closedOn ?? null,
      })),
    ],
    [
      'process_stage',
      processes.flatMap(({ id, stages }) =>
        stages.map(({ code, name, plannedOn, plannedPrecision, happenedOn }, index) => ({
          id: stageId(id, index),
          process_id: named(id),
          code,
          name,
          planned_on: plannedOn ?? null,
          planned_precision: plannedPrecision ?? 'day',
          happened_on: happenedOn ?? null,
          sort_order: sortOrder(index),
        })),
      ),
    ],
    [
      'process_document',
      processes.flatMap(process =>
        (process.documents ?? []).map(({ kind, designation, title, datedOn, stage, address }, index) => ({
          id: `${named(process.id)}-document-${index + 1}`,
          process_id: named(process.id),
          stage_id: stageOf(process, stage),
          kind,
          designation,
          title: title ?? null,
          dated_on: datedOn ?? null,
          address: address ?? null,
        })),
      ),
    ],
    [
      'watch_date',
      processes.flatMap(process =>
        (process.watchDates ?? []).map(({ on, what, stage, isStatutory }, index) => ({
          id: `${named(process.id)}-watch-${index + 1}`,
          process_id: named(process.id),
          stage_id: stageOf(process, stage),
          day_on: on,
          what,
          is_statutory: isStatutory ? 1 : 0,
        })),
      ),
    ],
    [
      'process_issue',
      processes.flatMap(({ id, issueIds }) =>
        issueIds.map(issue => ({ id: `${named(id)}:${issue}`, process_id: named(id), issue_id: issue })),
      ),
    ],
  ]
}

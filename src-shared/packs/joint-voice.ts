import type { IssueId, PartnerId } from '../records/ids'

/**
 * How often an issue was carried for a partner, how often with a joint message, and whether the partner has its own wording of it. Swedish:
 * ruta i matrisen över gemensam röst.
 */
export type JointVoiceCell = {
  readonly issueId: IssueId
  readonly partnerId: PartnerId
  readonly count: number
  readonly joint: number
  readonly hasOwnWording: boolean
}

/** A partner in the matrix. The number stated for each issue counts only the partners that are regions. */
export type JointVoicePartner = { readonly id: PartnerId; readonly name: string; readonly isRegion: boolean }

/** Counts interactions per issue and partner, and how many of them carried a joint message. */
export function countJointVoice(
  held: readonly {
    readonly issueIds: readonly IssueId[]
    readonly partnerIds: readonly PartnerId[]
    readonly jointMessage: boolean
  }[],
): JointVoiceCell[] {
  const cells = new Map<string, JointVoiceCell>()
  for (const { issueIds, partnerIds, jointMessage } of held)
    for (const issueId of issueIds)
      for (const partnerId of partnerIds) {
        const key = `${issueId} ${partnerId}`
        const before = cells.get(key) ?? { issueId, partnerId, count: 0, joint: 0, hasOwnWording: false }
        cells.set(key, { ...before, count: before.count + 1, joint: before.joint + (jointMessage ? 1 : 0) })
      }
  return [...cells.values()]
}

/** Says that a partner has decided its own wording of an issue. */
export type OwnWording = { readonly issueId: IssueId; readonly partnerId: PartnerId }

/** Marks the cells where the partner has its own wording, and adds cells for wordings without interactions. */
export function withOwnWordings(cells: readonly JointVoiceCell[], own: readonly OwnWording[]): JointVoiceCell[] {
  const key = ({ issueId, partnerId }: OwnWording) => `${issueId} ${partnerId}`
  const [met, owned] = [new Set(cells.map(key)), new Set(own.map(key))]
  const silent = [...new Map(own.map(one => [key(one), one])).values()].filter(one => !met.has(key(one)))
  return [
    ...cells.map(cell => ({ ...cell, hasOwnWording: owned.has(key(cell)) })),
    ...silent.map(one => ({ ...one, count: 0, joint: 0, hasOwnWording: true })),
  ]
}

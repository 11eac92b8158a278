import type { Input } from '../../../src-shared/ipc/contract'
import type { PackCheck } from '../../../src-shared/packs/pack-check'

export const packSteps = ['period', 'partners', 'check', 'texts', 'preview', 'create'] as const
export type PackStep = (typeof packSteps)[number]

/** The receiver of a pack: a partner's id, or null for the joint report. */
export type PackPartner = Input<'pack:preview'>['partnerId']

/** What every step after the first works on. */
export type PackChoice = {
  /** The code of the period, as the office reads it. */
  readonly period: string
  readonly check: PackCheck
  /** Everyone who may get a pack, the joint report last. */
  readonly offered: readonly PackPartner[]
  readonly chosen: readonly PackPartner[]
  readonly nameOf: (partner: string | null) => string
}

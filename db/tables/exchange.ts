import type { StaffMemberId } from '../../src-shared/records/ids'
import type { Row } from './row'

/** Why a row that other laptops have written is not, or not wholly, in its table yet. */
export type ParkedReason =
  /** A newer program wrote something that this one does not know. */
  | 'newer'
  /** Its beginning, or a row that it names, has not come yet. */
  | 'not-here'
  /** The table of this version refuses it. */
  | 'refused'
  /** It is of a kind that stays on the laptop where it was written. */
  | 'stays-home'

/** The devices that share the office, and what this file knows of the exchange with them. */
export type ExchangeTables = {
  /** A laptop that shares the office, by a digest of its signing key. Swedish: dator. */
  sharing_device: Row & {
    staff_member_id: StaffMemberId | null
    name: string
    /** Its public Ed25519 key, in base64. */
    sign_key: string
    /** Its public age key: keys of the office are encrypted to it. */
    recipient: string
    admitted_at: string
    /** The instant at which it was shut out; null while it takes part. */
    revoked: string | null
  }
  /** A row that had open clashes when it was last merged. Which ones are open now is worked out from the change record. */
  clashing_row: { table_name: string; row_id: string }
  parked_row: { table_name: string; row_id: string; reason: ParkedReason }
  /** Whose log the entries of a device are: the sharing device that signed them first. */
  log_signer: { device_id: string; sharing_device_id: string }
  /** Up to which entry this file had the log of a device when sharing began. What is earlier comes with the copy of the office. */
  shared_from: { device_id: string; device_sequence: number }
  /** How far another sharing device says that it has each log. */
  seen_progress: { sharing_device_id: string; device_id: string; device_sequence: number; seen_at: string }
}

import type { StaffMemberId } from '../records/ids'

/**
 * What somebody has said at this laptop of who works there in one office: one of the colleagues, or none of them. It is kept among the
 * laptop's settings and not in the office, since another laptop is somebody else's.
 */
export type Seat = {
  readonly staffId: StaffMemberId | null
  /** Whether there was a colleague to be; "none" said while there was nobody is asked again once there is. */
  readonly hadColleagues: boolean
}

/** The seats of a laptop, by the id of the office. */
export type Seats = Readonly<Record<string, Seat>>

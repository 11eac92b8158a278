import type { StaffMemberId } from '../records/ids'

/**
 * The answer given at this laptop to who works there in one office: a colleague, or none of them (null). It is kept in the laptop's
 * settings and not in the office, since somebody else works at another laptop.
 */
export type Seat = {
  readonly staffId: StaffMemberId | null
  /** True if there were colleagues to choose from. An answer "none" given without colleagues is asked for again once there are some. */
  readonly hadColleagues: boolean
}

/** The seats of a laptop, by office id. */
export type Seats = Readonly<Record<string, Seat>>

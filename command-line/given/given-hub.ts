import { type HubAddress, readHubAddress } from '../../office/sharing/hub/hub-address'

/**
 * Reads the address of a hub as it was typed. What a process was started with can be read by others on the same computer, so the password had better
 * be given apart, in TALAN_HUB_PASSWORD.
 */
export const givenHub = (typed: string): HubAddress =>
  readHubAddress(typed, process.env['TALAN_HUB_PASSWORD'] || undefined)

import { userInfo } from 'node:os'
import { inNewOffice, inOffice, type Office } from '../office/questions/open-office'
import type { Arguments } from './arguments'

/** The login that signs the changes made by the command line. */
export const user = userInfo().username

/** Opens the office of a command's file, works in it as the colleague given with the command, and closes it. */
export const withOffice = <T>({ file, as }: Arguments, now: Date, work: (office: Office) => Promise<T>): Promise<T> =>
  inOffice(file, { login: user, colleague: as, now }, work)

/** Makes the office of a command's file and works in it. The new office has no colleague yet who could give the command. */
export const withNewOffice = <T>({ file }: Arguments, now: Date, work: (office: Office) => Promise<T>): Promise<T> =>
  inNewOffice(file, { login: user, now }, work)

import { userInfo } from 'node:os'
import { inNewOffice, inOffice, type Office } from '../office/questions/open-office'
import type { Arguments } from './arguments'

/** Whose changes the command line's are. */
export const user = userInfo().username

/** Works in the office of a command's file as whoever the command is given by, and closes it. */
export const withOffice = <T>({ file, as }: Arguments, now: Date, work: (office: Office) => Promise<T>): Promise<T> =>
  inOffice(file, { login: user, colleague: as, now }, work)

/** Makes the office of a command's file and works in it; no colleague is there yet who could give the command. */
export const withNewOffice = <T>({ file }: Arguments, now: Date, work: (office: Office) => Promise<T>): Promise<T> =>
  inNewOffice(file, { login: user, now }, work)

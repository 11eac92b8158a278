import type { KnownRole } from './role-assignment'

/** Somebody in a reshuffle: a role held that day, and whose it is. */
export type HeldRole = KnownRole & { readonly name: string }

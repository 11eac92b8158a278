import type { KnownRole } from './role-assignment'

/** A role that a reshuffle may end, with the name of the person who holds it. */
export type HeldRole = KnownRole & { readonly name: string }

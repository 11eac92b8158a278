import type { LaidOut } from '../../src-shared/paper/laid-out'

/**
 * Prints a page of HTML as a PDF. Only the program with a window can do this. A page with `flowMark` is divided into pages first;
 * `onLaidOut` is told what was found, before the printing begins. Nothing is printed, and no bytes are returned, where it says so.
 */
export type PrintPage = (html: string, onLaidOut?: (laidOut: LaidOut) => void) => Promise<Uint8Array>

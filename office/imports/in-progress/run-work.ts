import type { WorkWatch } from '../../../src-shared/program/work-progress'

/** Runs long work that can be followed and called off. */
export type RunWork = <T>(work: (watch: WorkWatch) => Promise<T>) => Promise<T>

import type { LongWork, WorkWatch } from '../../../src-shared/program/work-progress'

/** Runs long work that can be followed and called off, as `import` unless another kind is said. */
export type RunWork = <T>(
  work: (watch: WorkWatch) => Promise<T>,
  what?: Extract<LongWork, 'import' | 'revert-effect'>,
) => Promise<T>

import { layOutName } from '../../src-shared/paper/flow-marks'
import { layOutPages } from './lay-out-pages'

/**
 * The program's own script in a page that is printed. The page itself may run none: this is put into a world of its own beside it, which
 * sees the page's elements, and neither Node nor Electron. See `src-main/print-page.ts`.
 */
Object.assign(globalThis, { [layOutName]: layOutPages })

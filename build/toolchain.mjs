/**
 * The surroundings a task runs in: where Electron and the binding lie, and nothing inherited that would make an
 * Electron started from here behave as Node.
 */
export function surroundings(toolchain) {
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env
  return {
    ...inherited,
    ...toolchain.env,
    // electron-vite looks for the npm package's own download otherwise, and finds none when the spare is in use.
    ELECTRON_EXEC_PATH: toolchain.electron,
    TALAN_ELECTRON: toolchain.electron,
    TALAN_ELECTRON_ARGS: JSON.stringify(toolchain.electronArgs),
  }
}

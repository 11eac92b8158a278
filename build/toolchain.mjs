/**
 * Returns the environment that a task runs in: where Electron and the SQLite binding are. Nothing is inherited that would make an Electron
 * started from here behave as Node.
 */
export function surroundings(toolchain) {
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env
  return {
    ...inherited,
    ...toolchain.env,
    // Otherwise electron-vite would look for the npm package's own download, and find none when the spare is in use.
    ELECTRON_EXEC_PATH: toolchain.electron,
    TALAN_ELECTRON: toolchain.electron,
    TALAN_ELECTRON_ARGS: JSON.stringify(toolchain.electronArgs),
  }
}

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installDependencies } from './setup/dependencies.mjs'
import { findElectron } from './setup/electron.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { root, toolchainFile } from './setup/places.mjs'
import { openProofs } from './setup/proofs.mjs'
import { electronArguments, whyNoSandbox } from './setup/sandbox.mjs'
import { isCompileLikely, provideBinding, startedElectron } from './setup/sqlite-binding.mjs'
import { provideSystemPackages } from './setup/system-packages.mjs'
import { takeTurn } from './setup/turn.mjs'
import { writeWhole } from './setup/whole-file.mjs'
import { orStop, say, since } from './setup/words.mjs'

/**
 * Brings this clone from its present state, whatever that is, to one that runs, and returns what it found. When everything is there it only
 * looks, and says nothing unless `always` is true. `official` asks for the official Electron even if the spare is there.
 */
export async function setUp({ official = false, always = false } = {}) {
  checkNodeVersion()
  const start = performance.now()
  const turn = cloneTurn()
  try {
    await installDependencies(root, turn.take)
    const proofs = openProofs()
    const electron = await findElectron({ official, takeCloneTurn: turn.take })
    const isCompileDue = isCompileLikely(electron, proofs)
    await provideSystemPackages({ electron, isCompileDue, proofs, takeTurn: turn.take })
    const { version, napi } = startedElectron(electron, proofs)
    const binding = await provideBinding({ electron, level: napi, proofs, takeCloneTurn: turn.take })
    const toolchain = {
      electron: electron.path,
      version,
      official: electron.official,
      electronArgs: electronArguments(electron),
      env: binding ? { TALAN_SQLITE_BINDING: binding } : {},
    }
    writeWhole(toolchainFile, `${JSON.stringify(toolchain, null, 2)}\n`)
    if (always || turn.wasTaken()) say(`ready in ${since(start)}: ${described(toolchain)}`)
    return toolchain
  } finally {
    turn.release()
  }
}

/**
 * Returns the turn of this clone, which is taken by the first step that has something to do. A set-up that only looks waits for no other.
 */
function cloneTurn() {
  let release
  return {
    take: async () => {
      release ??= await takeTurn(join(root, '.toolchain'))
    },
    wasTaken: () => release !== undefined,
    release: () => release?.(),
  }
}

function described({ version, official, electronArgs, env }) {
  const electron = `Electron ${version}${official ? '' : ' (not the official build)'}`
  const sqlite = `better-sqlite3 ${env.TALAN_SQLITE_BINDING ? 'compiled' : 'as shipped'}`
  const sandbox = electronArgs.includes('--no-sandbox') ? [`no Chromium sandbox, as this ${whyNoSandbox()}`] : []
  return [`Node ${process.versions.node}`, electron, sqlite, ...sandbox].join(', ')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await orStop(async () => {
    await setUp({ official: process.argv.includes('--official'), always: true })
    return 0
  })

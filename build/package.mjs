import { join } from 'node:path'
import { buildApp } from './app-build.mjs'
import { runPackagedJourney } from './package-journey.mjs'
import { installDependencies } from './setup/dependencies.mjs'
import { root } from './setup/places.mjs'
import { isOnPath } from './setup/programs.mjs'
import { takeTurn } from './setup/turn.mjs'
import { orStop, Stop, since } from './setup/words.mjs'
import { setUp } from './setup.mjs'
import { surroundings } from './toolchain.mjs'

const packaging = join(import.meta.dirname, 'packaging')

process.exitCode = await orStop(async () => {
  const toolchain = await setUp()
  const env = surroundings(toolchain)
  await installPackagingTools()
  if ((await buildApp(env)) !== 0) throw new Stop('the app did not build, see above.')

  let start = performance.now()
  const tell = sentence => {
    console.log(`package: ${sentence} (${since(start)})`)
    start = performance.now()
  }
  // Imported here, since the packages they need have only just been installed.
  const { packUnpacked } = await import('./packaging/unpacked-app.mjs')
  const { checkFuses } = await import('./packaging/fuses.mjs')
  const { makeDebianPackage } = await import('./packaging/debian-package.mjs')
  const { makeTestBuild } = await import('./packaging/test-build.mjs')
  const executable = await packUnpacked(toolchain, env)
  tell(executable)
  tell(`fuses read back: ${(await checkFuses(executable)).join(', ')}`)
  if (isOnPath('dpkg-deb')) tell(makeDebianPackage(join(executable, '..')))
  else console.log('package: no .deb, as there is no dpkg-deb here')
  await runPackagedJourney(executable, makeTestBuild(executable), env)
  tell('the packaged app passed the journey, and its walls hold')
  return 0
})

async function installPackagingTools() {
  let release
  await installDependencies(packaging, async () => {
    release = await takeTurn(join(root, '.toolchain'))
  })
  release?.()
}

import { spawnSync } from 'node:child_process'
import { Stop } from './words.mjs'

const debianPackage = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgcc_s.so.1': 'libgcc-s1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libstdc++.so.6': 'libstdc++6',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

/** Returns every Debian package with a library that an Electron needs. */
export function libraryPackages() {
  return [...new Set(Object.values(debianPackage))].sort()
}

/** Returns the shared libraries that a program needs and this system lacks, each with its Debian package if that is known. */
export function missingLibraries(program) {
  const run = spawnSync('ldd', [program], { encoding: 'utf8' })
  if (run.error)
    throw new Stop('the program "ldd" is missing, so the libraries of Electron cannot be checked. Install it.')
  if (run.status !== 0)
    throw new Stop(`${program} is not made for this machine (${(run.stderr || run.stdout).trim()}).`)
  const names = [...run.stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name)
  return [...new Set(names)].map(name => ({ name, package: debianPackage[name] }))
}

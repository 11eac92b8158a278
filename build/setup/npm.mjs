import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { root } from './places.mjs'

/** Runs npm, lets only its errors through, and returns its exit code. */
export function npm(args, folder = root) {
  const client = npmClient()
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 2] }
  // If its script is not found: npm is a .cmd file on Windows, which only a shell can run.
  const run = client
    ? spawnSync(process.execPath, [client, ...args, ...quiet], options)
    : spawnSync('npm', [...args, ...quiet], { ...options, shell: process.platform === 'win32' })
  return run.status ?? 1
}

/** Returns the path of the node-gyp that comes with npm, or undefined. */
export function nodeGyp() {
  const client = npmClient()
  return [
    process.env.npm_config_node_gyp,
    client && join(dirname(client), '../node_modules/node-gyp/bin/node-gyp.js'),
    // Debian packages the parts of npm separately.
    client && join(dirname(client), '../../node-gyp/bin/node-gyp.js'),
    '/usr/share/nodejs/node-gyp/bin/node-gyp.js',
  ].find(file => file && existsSync(file))
}

function npmClient() {
  const fromNpm = process.env.npm_execpath
  if (fromNpm && /npm-cli\.js$/.test(fromNpm) && existsSync(fromNpm)) return fromNpm
  const beside = dirname(process.execPath)
  const onPath = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'npm'))
  return [
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    ...onPath.filter(file => existsSync(file)).map(file => realpathSync(file)),
  ].find(file => file.endsWith('npm-cli.js') && existsSync(file))
}

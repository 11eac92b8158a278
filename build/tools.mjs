import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup/places.mjs'

const tool = path => words => [process.execPath, [join(root, 'node_modules', path), ...words]]

/** Each tool as a program and its arguments. It is started by this very Node, without the shell scripts in node_modules/.bin. */
export const vitest = words => [
  process.execPath,
  [
    '--import',
    pathToFileURL(join(root, 'build/older-node.mjs')).href,
    join(root, 'node_modules/vitest/vitest.mjs'),
    ...words,
  ],
]
export const electronVite = tool('electron-vite/bin/electron-vite.js')
export const typescript = tool('typescript/bin/tsc')
export const biome = tool('@biomejs/biome/bin/biome')
/** Finds files, exports and packages that nothing uses. */
export const knip = tool('knip/bin/knip.js')
export const playwright = words => tool('playwright/cli.js')(['test', ...words])

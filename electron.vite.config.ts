import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'electron-vite'

// One baseline for the official Electron and for the older one that set-up falls back to. The emitted code then does not depend on which of
// them this machine has.
const node = 'node20.18'
const chrome = 'chrome130'
const root = import.meta.dirname

const mainInput = {
  index: resolve(root, 'src-main/index.ts'),
  'read-home': resolve(root, 'src-main/read-home.ts'),
}
const storeInput = { 'store-thread': resolve(root, 'src-store/store-thread.ts') }
const otherInput = {
  'backup-worker': resolve(root, 'src-store/backup-worker.ts'),
  'second-place-worker': resolve(root, 'src-store/second-place-worker.ts'),
  'sharing-worker': resolve(root, 'src-store/sharing/sharing-worker.ts'),
  'integrity-worker': resolve(root, 'src-store/integrity-worker.ts'),
  'import-worker': resolve(root, 'src-store/imports/import-worker.ts'),
  'read-file-worker': resolve(root, 'src-store/read-file-worker.ts'),
  'spelling-worker': resolve(root, 'src-store/spelling-worker.ts'),
  talan: resolve(root, 'command-line/talan.ts'),
}

/** The part of the program that runs outside the window. `output` says how it is cut into files. */
const outside = (input: Record<string, string>, output: object) => ({
  build: {
    target: node,
    outDir: 'out/main',
    externalizeDeps: true,
    emptyOutDir: input === otherInput,
    rollupOptions: {
      // The package pg looks for this one only when a program asks for it, and Talan does not.
      external: ['pg-native'],
      // Minified text is half as long, and takes half the time to read at every start. Names are kept for the traces in talan.log.
      output: { minify: { compress: true, mangle: false }, ...output },
      input,
    },
  },
})

// What a thread reads at its start is in one file, or a few. Node takes longer to find a hundred small files than to read a large one.
const atStart = { name: 'start', tags: ['$initial'] }

/** The two threads of a start are built apart from the rest, since code that they shared with it would be cut into a file for each sharing. */
const apart: Readonly<Record<string, UserConfig['main']>> = {
  'main-thread': outside(mainInput, { codeSplitting: { groups: [{ ...atStart, entriesAware: true }] } }),
  'store-thread': outside(storeInput, { codeSplitting: { groups: [atStart] } }),
}

const whole: UserConfig = {
  main: outside(otherInput, {}),
  preload: {
    build: {
      target: node,
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        // The second is no preload, but a script for the page that is printed. It is built alike: one file that reaches no Node.
        input: {
          preload: resolve(root, 'src-main/preload.ts'),
          'page-flow': resolve(root, 'src-main/paging/page-flow.ts'),
        },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src-renderer'),
    plugins: [react()],
    build: {
      target: chrome,
      outDir: resolve(root, 'out/renderer'),
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
      // electron-vite does not minify by default. Minified text is a third as long, and takes a third of the time to read at every start.
      minify: true,
      rollupOptions: {
        input: resolve(root, 'src-renderer/index.html'),
        // What the first screen needs goes into one file, instead of one more file for each screen it shares code with.
        output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } },
      },
    },
  },
}

// A development server starts from one build.
const developed = { ...whole, main: outside({ ...mainInput, ...storeInput, ...otherInput }, {}) }

export default defineConfig(({ command, mode }): UserConfig => {
  const main = apart[mode]
  if (main) return { main }
  return command === 'serve' ? developed : whole
})

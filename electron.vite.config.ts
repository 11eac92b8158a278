import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// One baseline for the official Electron and for the older one that set-up falls back to. The emitted code then does not depend on which of
// them this machine has.
const node = 'node20.18'
const chrome = 'chrome130'
const root = import.meta.dirname

export default defineConfig({
  main: {
    build: {
      target: node,
      outDir: 'out/main',
      externalizeDeps: true,
      rollupOptions: {
        // The package pg looks for this one only when a program asks for it, and Talan does not.
        external: ['pg-native'],
        // Minified text is half as long, and takes half the time to read at every start. Names are kept for the traces in talan.log.
        output: { minify: { compress: true, mangle: false } },
        input: {
          index: resolve(root, 'src-main/index.ts'),
          'store-thread': resolve(root, 'src-store/store-thread.ts'),
          'backup-worker': resolve(root, 'src-store/backup-worker.ts'),
          'second-place-worker': resolve(root, 'src-store/second-place-worker.ts'),
          'sharing-worker': resolve(root, 'src-store/sharing/sharing-worker.ts'),
          'integrity-worker': resolve(root, 'src-store/integrity-worker.ts'),
          'read-file-worker': resolve(root, 'src-store/read-file-worker.ts'),
          'spelling-worker': resolve(root, 'src-store/spelling-worker.ts'),
          talan: resolve(root, 'command-line/talan.ts'),
        },
      },
    },
  },
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
})

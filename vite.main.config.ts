import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** The main process, the command line and their worker as ES modules. Only Electron and the native keytar stay outside. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'out/main',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        index: 'main/index.ts',
        cli: 'main/cli.ts',
        'render-worker': 'main/webhook/template/render-worker.ts',
      },
      external: ['electron', 'keytar', ...builtinModules, /^node:/],
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js', format: 'es' },
    },
  },
  ssr: { noExternal: true, external: ['electron', 'keytar'] },
});

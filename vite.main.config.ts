import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** The main process as one ES module. Only Electron and the native keytar stay outside. */
export default defineConfig({
  build: {
    ssr: 'main/index.ts',
    target: 'node24',
    outDir: 'out/main',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: ['electron', 'keytar', ...builtinModules, /^node:/],
      output: { entryFileNames: 'index.js', format: 'es' },
    },
  },
  ssr: { noExternal: true, external: ['electron', 'keytar'] },
});

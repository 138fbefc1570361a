import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    // The window's policy allows no inline scripts and needs no polyfill of what Chromium has.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});

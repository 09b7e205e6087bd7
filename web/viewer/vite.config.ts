import { defineConfig } from 'vite';
import { contentSecurityPolicy } from '../vite-plugins/policy.ts';

/** The model's page alone, for a program that serves it at an address of its own: all addresses are relative. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, sourcemap: false, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4000 },
  // On Linux a function of the program around it is a request to swt:.
  plugins: [contentSecurityPolicy('swt:')],
});

import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './vite-plugins/policy.ts';
import { precache } from './vite-plugins/precache.ts';

export default defineConfig({
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, sourcemap: false, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4000 },
  server: { proxy: { '/api': process.env['ADIT_SERVER'] ?? 'http://127.0.0.1:8080' } },
  plugins: [precache(), contentSecurityPolicy()],
});

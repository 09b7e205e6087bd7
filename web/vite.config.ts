import { defineConfig } from 'vite';
import { precache } from './vite-plugins/precache';

/** Only the own origin is ever asked; the policy is part of the page so that it holds behind any server. */
const contentSecurityPolicy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'";

export default defineConfig({
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, sourcemap: false, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4000 },
  server: { proxy: { '/api': process.env['ADIT_SERVER'] ?? 'http://127.0.0.1:8080' } },
  plugins: [
    precache(),
    {
      name: 'adit-content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
      ],
    },
  ],
});

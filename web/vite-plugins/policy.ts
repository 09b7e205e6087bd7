import type { Plugin } from 'vite';

/** Only the own origin is ever asked; the policy is part of the page so that it holds behind any server. */
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'";

/** Writes the content security policy into the page. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'adit-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' }],
  };
}

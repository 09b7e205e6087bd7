import type { Plugin } from 'vite';

/**
 * Writes the content security policy into the page: only the own origin is ever asked; it is part of the page so that it holds behind any server.
 *
 * @param connect what may be asked beside the own origin
 */
export function contentSecurityPolicy(connect = ''): Plugin {
  const policy = [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    ...(connect ? [`connect-src 'self' ${connect}`] : []),
    "img-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
  return {
    name: 'adit-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }],
  };
}

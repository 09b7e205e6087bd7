// A small OpenID Connect provider: code flow with PKCE, refresh tokens that are good once, RS256.
import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

const PAGE = (back, words) => `<!doctype html><title>Provider</title><h1>Provider</h1><a href="${back.replaceAll('&', '&amp;')}">${words}</a>`;
const encoded = (json) => Buffer.from(JSON.stringify(json)).toString('base64url');

export async function startIssuer({ client, seconds }) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map();
  const refreshes = new Set();
  const state = { refuses: false, refreshed: 0, left: '' };
  let url;

  function idToken(nonce) {
    const now = Math.floor(Date.now() / 1000);
    const body = `${encoded({ alg: 'RS256', kid: 'k1' })}.${encoded({ iss: url, sub: 'carol', preferred_username: 'carol', aud: client, exp: now + 300, iat: now, ...(nonce ? { nonce } : {}) })}`;
    return `${body}.${createSign('RSA-SHA256').update(body).sign(privateKey, 'base64url')}`;
  }

  /** The answer to a form; undefined refuses. */
  function tokens(form) {
    let nonce;
    if (form.get('grant_type') === 'authorization_code') {
      const known = codes.get(form.get('code'));
      codes.delete(form.get('code'));
      const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
      if (!known || known.challenge !== challenge || known.redirect !== form.get('redirect_uri')) return undefined;
      nonce = known.nonce;
    } else {
      if (state.refuses || !refreshes.delete(form.get('refresh_token'))) return undefined;
      state.refreshed++;
    }
    const refresh = randomUUID();
    refreshes.add(refresh);
    return { id_token: idToken(nonce), access_token: randomUUID(), refresh_token: refresh, token_type: 'Bearer', expires_in: seconds };
  }

  function authorize(query, response) {
    const code = randomUUID();
    codes.set(code, { challenge: query.get('code_challenge'), redirect: query.get('redirect_uri'), nonce: query.get('nonce') });
    const back = new URL(query.get('redirect_uri'));
    back.search = new URLSearchParams({ code, state: query.get('state') });
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE(back.href, 'Go on as carol'));
  }

  function endSession(query, response) {
    const [, claims] = (query.get('id_token_hint') ?? '').split('.');
    state.left = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString() || '{}').sub;
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE(query.get('post_logout_redirect_uri'), 'Logged out, go back'));
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, url);
    const send = (status, json) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    if (pathname === '/.well-known/openid-configuration') return send(200, { issuer: url, jwks_uri: `${url}/keys`, authorization_endpoint: `${url}/authorize`, token_endpoint: `${url}/token`, end_session_endpoint: `${url}/end` });
    if (pathname === '/keys') return send(200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' }] });
    if (pathname === '/authorize') return authorize(searchParams, response);
    if (pathname === '/end') return endSession(searchParams, response);
    let form = '';
    for await (const chunk of request) form += chunk;
    const answer = tokens(new URLSearchParams(form));
    return answer ? send(200, answer) : send(400, { error: 'invalid_grant' });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${server.address().port}`;
  return { url, state, close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())) };
}

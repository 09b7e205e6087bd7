import { isUnauthorized, request } from './client';

interface Session {
  user: string;
}

const PATH = '/api/adit/session';

/** The user who is logged in, undefined when nobody is. */
export async function currentUser(): Promise<string | undefined> {
  try {
    return (await request<Session>('GET', PATH)).user;
  } catch (error) {
    if (isUnauthorized(error)) return undefined;
    throw error;
  }
}

/** Logs in; false when the server does not accept the name and password. */
export async function logIn(user: string, password: string): Promise<boolean> {
  try {
    await request('POST', PATH, { user, password });
    return true;
  } catch (error) {
    if (isUnauthorized(error)) return false;
    throw error;
  }
}

/** An OpenID Connect provider at which people can log in; the server sends them there and takes them back. */
export interface Provider {
  alias: string;
  issuer: string;
  client: string;
}

export const loadProviders = async (): Promise<Provider[]> => (await request<{ providers: Provider[] }>('GET', '/api/adit/login')).providers;

/** Logs out here. Gives where the browser has to go to log out at the provider too, undefined where there is nothing to be done. */
export const logOut = async (): Promise<string | undefined> => (await request<{ farewell: string } | undefined>('DELETE', PATH))?.farewell;

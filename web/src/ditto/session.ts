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

export const logOut = (): Promise<void> => request<void>('DELETE', PATH);

import { ApiError, request } from './client';

/** What the server has of the 3D model of a facility. */
export interface ModelInfo {
  ifc: { hash: string; bytes: number; time: string };
  /** The forms of shapes that are there. */
  shapes: number[];
  /** Whether this user may leave shapes there. */
  writable: boolean;
}

export const modelPath = (thingId: string): string => `/api/adit/models/${encodeURIComponent(thingId)}`;

/** The model of a facility; undefined where there is none. */
export async function loadModelInfo(thingId: string, signal?: AbortSignal): Promise<ModelInfo | undefined> {
  try {
    return await request<ModelInfo>('GET', modelPath(thingId), undefined, signal);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

import { asFault } from "./fault.js";

/** How long it waits before it asks again, in milliseconds: some seconds in all. */
const WAITS: readonly number[] = [250, 500, 1000, 2000];

/**
 * Sends what does nothing a second time with the same key, and again with that key where nobody
 * answers: it may have been done, and the answer lost.
 *
 * @throws ApiFault of the last try
 * @example const made = await resend((key) => restoreRevision(id, { base, revision, who, key }));
 */
export async function resend<T>(
  send: (key: string) => Promise<T>,
  waits: readonly number[] = WAITS,
): Promise<T> {
  const key = crypto.randomUUID();
  for (const wait of waits) {
    try {
      return await send(key);
    } catch (error) {
      if (!asFault(error).unreachable) throw error;
      await new Promise((wake) => setTimeout(wake, wait));
    }
  }
  return await send(key);
}

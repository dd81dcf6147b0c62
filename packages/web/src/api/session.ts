import { request } from "./client.js";

/**
 * Exchanges the one-time token of the launch address (`#token=…`) for a cookie, and takes it out of
 * the address and the history before anything else is done.
 */
export async function takeToken(): Promise<void> {
  const found = /^#token=([^&]+)&?(.*)$/.exec(location.hash);
  if (found === null) return;
  const [, token, rest] = found;
  history.replaceState(
    null,
    "",
    `${location.pathname}${location.search}#${rest === "" ? "/" : rest}`,
  );
  await request<unknown>("/api/session", { body: { token: decodeURIComponent(token) } });
}

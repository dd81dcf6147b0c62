import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * Who may ask: whoever read the launch address. Its token stands in the fragment, which browsers
 * send to nobody, and is exchanged once for a cookie that scripts cannot read.
 */
export interface Session {
  /** The one-time token of the launch address. */
  readonly token: string;
  /** Cookies know no ports, so each server has a name of its own. */
  cookieName(): string;
  /** The value of a new cookie for the token, or null where it is wrong or used. */
  exchange(token: string): string | null;
  holds(cookie: string | undefined): boolean;
}

/** `port` is asked when it is needed, since it is known only once the server listens. */
export function openSession(port: () => number): Session {
  const token = secret();
  let unused = true;
  let opened: string | null = null;
  return {
    token,
    cookieName: () => `sextant-${port()}`,
    exchange(offered) {
      if (!same(offered, token) || !unused) return null;
      unused = false;
      opened = secret();
      return opened;
    },
    holds: (cookie) => opened !== null && cookie !== undefined && same(cookie, opened),
  };
}

function secret(): string {
  return randomBytes(32).toString("base64url");
}

/** Compares digests, so that neither length nor content shows in the time taken. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

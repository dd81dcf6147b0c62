import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyRequest } from "fastify";
import { HttpFault } from "./fault.js";

/** The page of the workbench names itself in it; programs that are no page leave it out. */
export const PAGE_HEADER = "x-sextant-page";

/**
 * What the page is known by: the name of its script, which carries a digest of all that the page is made
 * of. So a page that was built of the same sources is the same, after any number of restarts. Null where
 * the page is not built.
 */
export function pageVersion(web: string): string | null {
  let html: string;
  try {
    html = readFileSync(join(web, "index.html"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return /<script\b[^>]*\ssrc="[^"]*?([^"/]+)"/.exec(html)?.[1] ?? null;
}

/**
 * Throws HttpFault where a tab that was opened from another version wants to write: what it sends may not
 * mean here what it meant there. It goes on reading, and can sign in again.
 */
export function checkPage({ method, headers, routeOptions }: FastifyRequest, own: string | null) {
  if (method === "GET" || method === "HEAD" || routeOptions.config.access === "token") return;
  const page = headers[PAGE_HEADER];
  if (page === undefined || own === null || page === own) return;
  throw new HttpFault(
    "SX_HTTP_VERSION",
    "This tab is of another version of Sextant than the one that runs. Nothing was changed.",
    "Load the page again. If that does not help, end Sextant and start it again.",
  );
}

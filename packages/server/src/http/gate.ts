/**
 * What every request passes before anything else looks at it: where it was sent to, then where it
 * comes from. A page elsewhere that has its own name resolve to this computer (DNS rebinding) sends
 * an Origin that agrees with its Host, so the Host is checked first and by itself, against the exact
 * names of this server.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { HttpFault, problemOf } from "./fault.js";
import { SECURITY_HEADERS } from "./security-headers.js";

/** The names that this server answers to, with its port. */
export function ownHosts(port: number): ReadonlySet<string> {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  // Browsers leave out the port of plain HTTP.
  return new Set(names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]));
}

/** Answers a request that may not pass; true where it may. */
export function passes(
  request: IncomingMessage,
  response: ServerResponse,
  hosts: ReadonlySet<string>,
): boolean {
  const host = request.headers.host?.toLowerCase();
  if (host === undefined || timesGiven(request, "host") !== 1) {
    return refuse(response, 400, null);
  }
  if (!hosts.has(host)) return refuse(response, 421, null);
  if (!request.url?.startsWith("/")) return refuse(response, 400, null);
  const { origin } = request.headers;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) {
    return refuse(response, 403, new HttpFault("SX_HTTP_ORIGIN"));
  }
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") {
    return refuse(response, 403, new HttpFault("SX_HTTP_ORIGIN"));
  }
  return true;
}

function timesGiven({ rawHeaders }: IncomingMessage, name: string): number {
  return rawHeaders.filter((word, i) => i % 2 === 0 && word.toLowerCase() === name).length;
}

/** A stranger to this server's name is told nothing; one of another site is told what is wrong. */
function refuse(response: ServerResponse, status: number, fault: HttpFault | null): false {
  const body = fault === null ? "" : JSON.stringify(problemOf(fault));
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    ...(fault === null ? {} : { "content-type": "application/problem+json" }),
    "content-length": Buffer.byteLength(body),
    connection: "close",
  });
  response.end(body);
  return false;
}

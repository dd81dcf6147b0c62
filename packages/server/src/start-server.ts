import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import type { Workspace } from "@sextant/workspace";
import { createApp } from "./app.js";
import { HttpFault } from "./http/fault.js";
import { ownHosts, passes } from "./http/gate.js";
import { LIMITS, type Limits } from "./http/limits.js";
import { SECURITY_HEADERS } from "./http/security-headers.js";
import { openSession } from "./http/session.js";
import { openJobs } from "./jobs/run-job.js";
import { readStudiedCases, type StudiedCase } from "./library/studied-cases.js";

export interface StartOptions {
  /** Stays the caller's: closing the server does not close it. */
  readonly workspace: Workspace;
  /** The folder of studied cases. */
  readonly library: string;
  /** The folder of the built page. */
  readonly web: string;
  readonly version: string;
  /** 0, the default: any that is free. */
  readonly port?: number;
  readonly limits?: Partial<Limits>;
  /** The built thread of long jobs; tests that run on sources name it. */
  readonly worker?: URL;
  /** Told of faults of Sextant: the route, and what was thrown, which may hold text of a case. */
  readonly onFault?: (where: string, thrown: unknown) => void;
}

export interface RunningServer {
  /** "http://127.0.0.1:PORT/" */
  readonly url: string;
  readonly port: number;
  /** One-time; belongs in the fragment of the launch address: `${url}#token=${token}`. */
  readonly token: string;
  /** The studied cases of the library by their paths. */
  readonly library: () => ReadonlyMap<string, StudiedCase>;
  /** Ends streams, jobs and connections. */
  close(): Promise<void>;
}

/**
 * Serves a workspace and the page of the workbench on this computer's loopback addresses and no
 * others: 127.0.0.1 and, where there is one, ::1.
 *
 * @throws HttpFault SX_HTTP_PORT where the port asked for cannot be had.
 * @example
 * const server = await startServer({ workspace, library: "cases", web: "packages/web/dist", version });
 * console.log(`${server.url}#token=${server.token}`);
 * await server.close();
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const limits = { ...LIMITS, ...options.limits };
  let hosts = ownHosts(0);
  let port = 0;
  const session = openSession(() => port);
  const jobs = openJobs(options.worker ?? new URL("./jobs/worker.js", import.meta.url), limits);
  let studied: ReadonlyMap<string, StudiedCase> | null = null;
  const library = () => {
    studied ??= readStudiedCases(options.library);
    return studied;
  };

  let listener: RequestListener = (_request, response) => response.destroy();
  const app = await createApp(
    {
      ...options,
      library,
      session,
      jobs,
      limits,
      onFault: options.onFault ?? (() => {}),
    },
    (handler) => {
      listener = (request, response) => {
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
          response.setHeader(name, value);
        }
        if (passes(request, response, hosts)) handler(request, response);
      };
      return serverWith(limits, listener);
    },
  );
  await app.ready();
  const first = app.server;
  try {
    port = await listenOn(first, "127.0.0.1", options.port ?? 0);
  } catch (error) {
    await app.close();
    throw portFault(options.port ?? 0, error);
  }
  hosts = ownHosts(port);
  // Some systems have no IPv6, and on others the port may be taken there: the address we print is the first.
  const second = serverWith(limits, listener);
  const both = await listenOn(second, "::1", port).then(
    () => true,
    () => false,
  );
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    token: session.token,
    library,
    async close() {
      await jobs.close();
      // Streams end in a hook of this, so that they are told before the connections are cut.
      const closed = app.close();
      await Promise.all([closed, stop(first), ...(both ? [stop(second)] : [])]);
    },
  };
}

function serverWith(limits: Limits, listener: RequestListener): Server {
  const settings: ServerOptions = {
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    keepAliveTimeout: 5_000,
    maxHeaderSize: limits.headers,
    connectionsCheckingInterval: Math.min(5_000, limits.headersTimeout),
    requireHostHeader: true,
    insecureHTTPParser: false,
  };
  const server = createServer(settings, listener);
  server.maxConnections = limits.connections;
  server.maxHeadersCount = 100;
  return server;
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port, ipv6Only: host === "::1" }, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // What is still being written has a moment; what is idle or hangs has not.
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 200).unref();
  });
}

function portFault(port: number, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code !== "EADDRINUSE" && code !== "EACCES") return error;
  return new HttpFault(
    "SX_HTTP_PORT",
    code === "EACCES"
      ? `The port ${port} is kept for the system.`
      : `The port ${port} is in use, perhaps by another workbench.`,
    "Name another with --port, or leave the option out: any that is free is then taken.",
  );
}

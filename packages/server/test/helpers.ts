import { mkdtempSync, rmSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openWorkspace, type Workspace } from "@sextant/workspace";
import { afterAll, beforeAll } from "vitest";
import { type RunningServer, type StartOptions, startServer } from "../src/index.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export const CASES = at("../../../cases");
export const PAGE = at("./page");
/** Threads run the built code, as they do for users. */
const WORKER = new URL("../dist/jobs/worker.js", import.meta.url);

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, each looked at by its test.
  readonly json: any;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly raw?: string | Buffer;
  readonly host?: string;
}

/** One request over a connection of its own; the path is sent as it is written. */
export function ask(port: number, path: string, options: Ask = {}): Promise<Answer> {
  const {
    method = "GET",
    body,
    raw = body === undefined ? undefined : JSON.stringify(body),
  } = options;
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: options.host ?? "127.0.0.1",
        port,
        path,
        method,
        agent: false,
        headers: {
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(raw === undefined ? {} : { "content-length": Buffer.byteLength(raw) }),
          ...options.headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(parts).toString("utf8");
          const isJson = /json/.test(response.headers["content-type"] ?? "");
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: isJson && text !== "" ? JSON.parse(text) : null,
          });
        });
      },
    );
    request.on("error", reject);
    request.end(raw);
  });
}

/** Sends bytes as they are; gives all that is answered until the connection is closed. */
export function rawRequest(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (bytes) => {
      answer += bytes.toString("latin1");
    });
    socket.on("error", () => resolve(answer));
    socket.on("close", () => resolve(answer));
  });
}

export interface Client {
  readonly server: RunningServer;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookie: string;
  ask(path: string, options?: Ask): Promise<Answer>;
}

/** Exchanges the token and asks as the page does from then on. */
export async function clientOf(server: RunningServer): Promise<Client> {
  const answer = await ask(server.port, "/api/session", {
    method: "POST",
    headers: { "x-sextant": "1" },
    body: { token: server.token },
  });
  const cookie = (answer.headers["set-cookie"] ?? [""])[0].split(";")[0];
  const headers = { "x-sextant": "1", cookie };
  return {
    server,
    cookie,
    headers,
    ask: (path, options = {}) =>
      ask(server.port, path, { ...options, headers: { ...headers, ...options.headers } }),
  };
}

export interface Setting {
  workspace: Workspace;
  client: Client;
  start(options?: Partial<StartOptions>): Promise<RunningServer>;
}

/** A workspace in a folder of its own for the tests of a file, and a server over it. */
export function setting(options: Partial<StartOptions> = {}): Setting {
  const folder = mkdtempSync(join(tmpdir(), "sextant-server-"));
  const servers: RunningServer[] = [];
  const here = {} as Setting;
  here.start = async (more = {}) => {
    const server = await startServer({
      workspace: here.workspace,
      library: CASES,
      web: PAGE,
      version: "0.1.0",
      worker: WORKER,
      ...options,
      ...more,
    });
    servers.push(server);
    return server;
  };
  beforeAll(async () => {
    here.workspace = await openWorkspace({ folder });
    here.client = await clientOf(await here.start());
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await here.workspace.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return here;
}

export const WHO = "this computer";

/** A small case of a blank start. */
export async function newCase(client: Client, title = "Trial"): Promise<string> {
  const { json } = await client.ask("/api/cases", {
    method: "POST",
    body: { from: "new", title, who: WHO },
  });
  return json.record.id;
}

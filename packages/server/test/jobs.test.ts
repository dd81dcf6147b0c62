import { request as httpRequest, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Worker } from "node:worker_threads";
import type { Workspace } from "@sextant/workspace";
import { expect, test, vi } from "vitest";
import { createApp } from "../src/app.js";
import { LIMITS } from "../src/http/limits.js";
import { startServer } from "../src/index.js";
import { openJobs } from "../src/jobs/run-job.js";
import { ask, CASES, type Client, clientOf, newCase, PAGE, setting, WHO } from "./helpers.js";

const here = setting({ limits: { heartbeat: 100 } });

interface Listening {
  text(): string;
  readonly ended: Promise<void>;
  readonly response: IncomingMessage;
  stop(): void;
}

/** Opens a stream of events and gathers what comes. */
function listen({ server, headers }: Client, id: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const path = `/api/cases/${id}/events`;
    const request = httpRequest(
      { host: "127.0.0.1", port: server.port, path, headers: { ...headers }, agent: false },
      (response) => {
        let text = "";
        response.on("data", (bytes) => {
          text += bytes;
        });
        const ended = new Promise<void>((done) => {
          response.on("error", () => done());
          response.on("close", () => done());
        });
        resolve({ text: () => text, ended, response, stop: () => request.destroy() });
      },
    );
    request.on("error", reject);
    request.end();
  });
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((wake) => setTimeout(wake, 20));
  expect(holds()).toBe(true);
}

const edited = (client: Client, id: string, base: number) =>
  client.ask(`/api/cases/${id}/revisions`, {
    method: "POST",
    body: {
      base,
      name: "Name it",
      who: WHO,
      edits: [{ file: "case.yaml", edits: [{ path: ["title"], value: `Title ${base}` }] }],
    },
  });

test("events tell the head and every revision of that case, and are kept open", async () => {
  const { client } = here;
  const [id, other] = [await newCase(client), await newCase(client)];
  const stream = await listen(client, id);
  expect(stream.response.headers["content-type"]).toMatch(/^text\/event-stream/);
  expect(stream.response.headers["cache-control"]).toBe("no-store");
  await edited(client, other, 1);
  await edited(client, id, 1);
  const told = (revision: number) =>
    `event: revision\ndata: {"id":"${id}","revision":${revision}}\n\n`;
  await until(() => stream.text().includes(told(2)));
  expect(stream.text().startsWith(told(1))).toBe(true);
  expect(stream.text()).not.toContain(other);
  await until(() => stream.text().includes(": still here\n\n"));
  stream.stop();
  expect((await client.ask("/api/cases/none/events")).json.code).toBe("SX_WORKSPACE_NO_CASE");
});

test("closing ends the streams and frees the port at once", async () => {
  const server = await here.start();
  const client = await clientOf(server);
  const stream = await listen(client, await newCase(client));
  const start = Date.now();
  await server.close();
  await stream.ended;
  expect(Date.now() - start).toBeLessThan(2_000);
  await expect(ask(server.port, "/")).rejects.toThrow(/ECONNREFUSED/);
});

test("a port that is taken is refused in words", async () => {
  const { port } = here.client.server;
  const options = { workspace: here.workspace, library: CASES, web: PAGE, version: "0.1.0", port };
  await expect(startServer(options)).rejects.toMatchObject({ code: "SX_HTTP_PORT" });
});

test("the brief is a page of its own, shown under its own rules and with no script", async () => {
  const { client } = here;
  const id = await newCase(client, "Talks <b>");
  const made = await client.ask(`/api/cases/${id}/brief`, { method: "POST", body: {} });
  expect(made.status).toBe(200);
  expect(made.headers["content-type"]).toMatch(/^text\/html/);
  expect(made.text).toContain("Talks &lt;b&gt;");
  const where = String(made.headers["content-location"]);
  expect(where).toMatch(/^\/briefs\/[\w-]{32}$/);
  const shown = await ask(client.server.port, where, { headers: { cookie: client.cookie } });
  expect(shown.text).toBe(made.text);
  const rules = shown.headers["content-security-policy"];
  expect(rules).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; /);
  expect(rules).toMatch(/; sandbox /);
  expect(rules).not.toMatch(/script|unsafe/);
  expect((await ask(client.server.port, where)).status).toBe(401);
  const unknown = await client.ask(`/api/cases/${id}/brief`, {
    method: "POST",
    body: { view: "none" },
  });
  expect([unknown.status, unknown.json.code]).toEqual([422, "SX_MODEL_UNKNOWN_VIEW"]);
});

test("a brief tells how far it is, where its page is, and gives it as a file", async () => {
  const { client } = here;
  const id = await newCase(client, "Talks");
  const path = `/api/cases/${id}/brief`;
  const accept = { accept: "text/event-stream" };
  const events = (text: string) =>
    text
      .split("\n\n")
      .filter(Boolean)
      .map((block) => {
        const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
        return { name, data: JSON.parse(data) };
      });
  const told = await client.ask(path, { method: "POST", headers: accept, body: {} });
  expect(told.headers["content-type"]).toMatch(/^text\/event-stream/);
  const all = events(told.text);
  const { page, file } = all[all.length - 1].data;
  expect(all[0]).toEqual({
    name: "progress",
    data: { step: "analyse", at: 1, of: 11, share: 0 },
  });
  expect(all[all.length - 2].data.step).toBe("write");
  expect(file).toBe("Talks.html");
  const own = await client.ask(path, { method: "POST", body: {} });
  const saved = await client.ask(`${page}?save=true`);
  expect(saved.text).toBe(own.text);
  expect(saved.headers["content-disposition"]).toBe('attachment; filename="Talks.html"');
  const refused = await client.ask(path, {
    method: "POST",
    headers: accept,
    body: { view: "none" },
  });
  expect(events(refused.text)).toMatchObject([
    { name: "problem", data: { code: "SX_MODEL_UNKNOWN_VIEW" } },
  ]);
});

test("a brief that nobody waits for any longer is given up, and makes room for others", async () => {
  const server = await here.start({ limits: { jobs: 1 } });
  const client = await clientOf(server);
  const made = await client.ask("/api/cases", {
    method: "POST",
    body: { from: "library", path: "six-party-talks", who: WHO },
  });
  const path = `/api/cases/${made.json.record.id}/brief`;
  const body = JSON.stringify({ view: "base" });
  const headers = { ...client.headers, "content-type": "application/json" };
  const going = httpRequest({
    host: "127.0.0.1",
    port: server.port,
    path,
    method: "POST",
    headers,
  });
  going.on("error", () => {});
  going.end(body);
  let busy = 0;
  for (; busy === 0; ) {
    const answer = await client.ask(path, { method: "POST", body: { view: "no-such-view" } });
    if (answer.status === 503) busy++;
    else expect(answer.status).toBe(422);
  }
  going.destroy();
  let status = 503;
  for (let i = 0; i < 100 && status === 503; i++) {
    const answer = await client.ask(path, { method: "POST", body: { view: "no-such-view" } });
    ({ status } = answer);
    await new Promise((wake) => setTimeout(wake, 20));
  }
  expect(status).toBe(422);
});

test("a brief is not begun for a client that went away while its case was read", async () => {
  let read = () => {};
  let asked = () => {};
  const isAsked = new Promise<void>((done) => {
    asked = done;
  });
  const opened = { record: { title: "Talks" }, files: {} };
  const open = () => {
    asked();
    return new Promise((done) => {
      read = () => done(opened);
    });
  };
  const stopped: boolean[] = [];
  const app = await createApp({
    workspace: { open, onRevision: () => () => {} } as unknown as Workspace,
    library: () => new Map(),
    web: PAGE,
    version: "",
    session: { token: "", cookieName: () => "s", exchange: () => null, holds: () => true },
    jobs: {
      run: async (_job, signal) => {
        stopped.push(signal.aborted);
        return "";
      },
      close: async () => {},
    },
    limits: LIMITS,
    onFault: () => {},
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  const going = httpRequest({
    host: "127.0.0.1",
    port: (app.server.address() as AddressInfo).port,
    path: "/api/cases/a/brief",
    method: "POST",
    headers: { "x-sextant": "1", "content-type": "application/json" },
  });
  const gone = new Promise<void>((done) => {
    app.server.once("connection", (socket) => socket.once("close", () => done()));
  });
  going.on("error", () => {});
  going.end("{}");
  await isAsked;
  going.destroy();
  await gone;
  read();
  await until(() => stopped.length > 0);
  expect(stopped).toEqual([true]);
  await app.close();
});

test("a thread that fails while it is ended ends nothing else", async () => {
  const { terminate } = Worker.prototype;
  const ending = vi.spyOn(Worker.prototype, "terminate").mockImplementation(async function (
    this: Worker,
  ) {
    this.emit("error", new Error("late"));
    return await terminate.call(this);
  });
  try {
    const code = `
      import { parentPort } from "node:worker_threads";
      parentPort.postMessage({ kind: "done", text: "a" });
    `;
    const worker = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    const jobs = openJobs(worker, LIMITS);
    const job = { kind: "brief", files: {}, view: "base", form: "full" } as const;
    expect(await jobs.run(job, new AbortController().signal)).toBe("a");
    expect(ending).toHaveBeenCalledOnce();
  } finally {
    ending.mockRestore();
  }
});

test("a job that takes too long is ended, in words, and makes room for others", async () => {
  const worker = new URL("data:text/javascript,setInterval(() => {}, 1000)");
  const server = await here.start({ worker, limits: { jobs: 1, jobTime: 50 } });
  const client = await clientOf(server);
  const path = `/api/cases/${await newCase(client)}/brief`;
  for (let k = 0; k < 2; k++) {
    const made = await client.ask(path, { method: "POST", body: {} });
    expect([made.status, made.json.code]).toEqual([422, "SX_HTTP_TOO_LONG"]);
    expect(made.json.detail).toContain("ended after one minute");
    expect(made.json.mend).toContain("sextant brief CASE makes");
    expect(made.json.mend).toContain("--further none");
  }
});

test("a job that took too long is told the command for its own form and view", async () => {
  const worker = new URL("data:text/javascript,setInterval(() => {}, 1000)");
  const jobs = openJobs(worker, { jobs: 1, jobTime: 1 });
  const job = { kind: "brief", files: {}, view: "seen from Moscow", form: "short" } as const;
  const fault = await jobs.run(job, new AbortController().signal).catch((error: unknown) => error);
  expect(fault).toMatchObject({
    code: "SX_HTTP_TOO_LONG",
    mend: "The command line sets no bound: sextant brief CASE --short --view 'seen from Moscow' makes the same page there.",
  });
});

test("a thread that is being ended still takes up room", async () => {
  const { terminate } = Worker.prototype;
  let end = () => {};
  const asked = new Promise<void>((isAsked) => {
    vi.spyOn(Worker.prototype, "terminate").mockImplementation(async function (this: Worker) {
      isAsked();
      await new Promise<void>((done) => {
        end = done;
      });
      return await terminate.call(this);
    });
  });
  try {
    const code = `
      import { parentPort } from "node:worker_threads";
      parentPort.postMessage({ kind: "done", text: "a" });
    `;
    const worker = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    const jobs = openJobs(worker, { jobs: 1, jobTime: 60_000 });
    const job = { kind: "brief", files: {}, view: "base", form: "full" } as const;
    const { signal } = new AbortController();
    const first = jobs.run(job, signal);
    await asked;
    await expect(jobs.run(job, signal)).rejects.toMatchObject({ code: "SX_HTTP_BUSY" });
    end();
    expect(await first).toBe("a");
    await jobs.close();
  } finally {
    vi.restoreAllMocks();
  }
});

import { expect, test } from "vitest";
import { createApp, routesOf } from "./create-app.js";
import { type Answer, ask, clientOf, newCase, rawRequest, setting, WHO } from "./helpers.js";

const here = setting();

/**
 * Every route of the server: what it asks of a request beyond the gate, and a body that it would take.
 * "session" is header and cookie.
 */
const TABLE: Readonly<
  Record<string, { access: "session" | "token" | "link" | "page"; body?: object }>
> = {
  "POST /api/session": { access: "token", body: { token: "x".repeat(43) } },
  "GET /api/about": { access: "session" },
  "GET /api/cases": { access: "session" },
  "POST /api/cases": { access: "session", body: { from: "new", title: "Intruder", who: WHO } },
  "GET /api/cases/:id": { access: "session" },
  "DELETE /api/cases/:id": { access: "session", body: { who: WHO } },
  "POST /api/cases/:id/undelete": { access: "session", body: { who: WHO } },
  "GET /api/library": { access: "session" },
  "POST /api/cases/:id/revisions": {
    access: "session",
    body: { base: 1, name: "x", who: WHO, edits: [{ file: "case.yaml", text: "x" }] },
  },
  "POST /api/cases/:id/undo": { access: "session", body: { base: 1, who: WHO } },
  "POST /api/cases/:id/redo": { access: "session", body: { base: 1, who: WHO } },
  "POST /api/cases/:id/restore": { access: "session", body: { base: 1, revision: 1, who: WHO } },
  "POST /api/cases/:id/snapshots": {
    access: "session",
    body: { name: "x", revision: 1, who: WHO },
  },
  "POST /api/cases/:id/conflicts/:conflict": {
    access: "session",
    body: { take: "kept", base: 1, who: WHO },
  },
  "GET /api/cases/:id/deletions": { access: "session" },
  "GET /api/cases/:id/history": { access: "session" },
  "GET /api/cases/:id/revisions/:n": { access: "session" },
  "GET /api/cases/:id/snapshots": { access: "session" },
  "GET /api/cases/:id/conflicts": { access: "session" },
  "GET /api/cases/:id/events": { access: "session" },
  "GET /api/cases/:id/export": { access: "session" },
  "POST /api/cases/:id/brief": { access: "session", body: { view: "base" } },
  "GET /api/openapi.json": { access: "session" },
  "GET /briefs/:page": { access: "link" },
  "GET *": { access: "page" },
  "HEAD *": { access: "page" },
};

const filled = (url: string, id: string): string =>
  url
    .replace(":id", id)
    .replace(":n", "1")
    .replace(":conflict", "1")
    .replace(":page", "none")
    .replace("*", "/");

/** The security headers are on every answer, whatever it is. */
function expectGuarded({ headers }: Answer): void {
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'/);
  expect(headers["content-security-policy"]).not.toMatch(/unsafe/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  expect(headers["x-powered-by"]).toBeUndefined();
}

test("every route has its line in the table, and the table no other", async () => {
  const app = await createApp();
  await app.ready();
  const routes = routesOf(app);
  await app.close();
  expect(routes.sort()).toEqual(Object.keys(TABLE).sort());
});

test("37, 38, 39, 40: every route refuses wrong hosts, other sites, no header and no session", async () => {
  const { client } = here;
  const id = await newCase(client);
  const { port } = client.server;
  const before = JSON.stringify((await client.ask("/api/cases")).json);
  const own = `127.0.0.1:${port}`;
  const evil = `evil.example:${port}`;
  const other = await clientOf(await here.start());
  const refusals: readonly [string, Record<string, string>, number | null][] = [
    ["a host of another name", { host: evil }, 421],
    ["rebinding: Host and Origin agree", { host: evil, origin: `http://${evil}` }, 421],
    ["a name that begins like ours", { host: `localhost.evil.example:${port}` }, 421],
    ["a name that resolves to us", { host: `127.0.0.1.nip.io:${port}` }, 421],
    ["another port", { host: `127.0.0.1:${port + 1}` }, 421],
    ["no port", { host: "127.0.0.1" }, 421],
    ["the address as a number", { host: `2130706433:${port}` }, 421],
    ["the address in octal", { host: `0177.0.0.1:${port}` }, 421],
    ["the address cut short", { host: `127.1:${port}` }, 421],
    ["IPv4 in IPv6", { host: `[::ffff:127.0.0.1]:${port}` }, 421],
    ["IPv4 in IPv6, in hexadecimal", { host: `[::ffff:7f00:1]:${port}` }, 421],
    ["a name with a dot at its end", { host: `localhost.:${port}` }, 421],
    ["nobody's address", { host: `0.0.0.0:${port}` }, 421],
    ["somebody before the name", { host: `${own}@evil.example` }, 421],
    ["another site", { origin: "https://evil.example" }, 403],
    ["an origin of our name elsewhere", { origin: `https://${own}` }, 403],
    ["an origin of another port", { origin: `http://127.0.0.1:${port + 1}` }, 403],
    ["a page without origin", { origin: "null" }, 403],
    ["a form or an image of another site", { "sec-fetch-site": "cross-site" }, 403],
    ["a page of another port", { "sec-fetch-site": "same-site" }, 403],
    ["no header of ours", { "x-sextant": "" }, null],
    ["no session", { cookie: "" }, null],
    ["a session of another server", { cookie: other.cookie }, null],
    ["a session that is none", { cookie: `sextant-${port}=${"x".repeat(43)}` }, null],
  ];
  for (const [line, { access, body }] of Object.entries(TABLE)) {
    const [method, url] = line.split(" ");
    for (const [what, headers, refused] of refusals) {
      const answer = await client.ask(filled(url, id), { method, headers, body });
      const says = `${line}: ${what}`;
      expectGuarded(answer);
      if (refused !== null) {
        expect([says, answer.status]).toEqual([says, refused]);
        if (refused === 421) expect(answer.text).toBe("");
        continue;
      }
      const needed =
        "x-sextant" in headers
          ? access !== "page" && access !== "link"
          : access === "session" || access === "link";
      const wanted = "x-sextant" in headers ? 403 : 401;
      if (needed) expect([says, answer.status]).toEqual([says, wanted]);
      else expect(answer.status).toBeLessThan(500);
    }
  }
  // Nothing that was refused has changed anything.
  expect(JSON.stringify((await client.ask("/api/cases")).json)).toBe(before);
});

test("37: without a Host, or with two, or with a whole address, nothing is answered", async () => {
  const { port } = here.client.server;
  const own = `127.0.0.1:${port}`;
  const first = async (text: string): Promise<string> =>
    (await rawRequest(port, text)).split("\r\n")[0];
  expect(await first("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).toMatch(/ 400 /);
  expect(await first("GET / HTTP/1.0\r\n\r\n")).toMatch(/ 400 /);
  expect(await first(`GET / HTTP/1.1\r\nHost: ${own}\r\nHost: evil\r\n\r\n`)).toMatch(/ 400 /);
  expect(await first(`GET http://evil/ HTTP/1.1\r\nHost: ${own}\r\n\r\n`)).toMatch(/ 400 /);
});

test("40: the token works once, in one browser; its cookie goes on working", async () => {
  const server = await here.start();
  const exchange = (token: string, cookie = "") =>
    ask(server.port, "/api/session", {
      method: "POST",
      headers: { "x-sextant": "1", cookie },
      body: { token },
    });
  const wrong = await exchange(here.client.server.token);
  expect([wrong.status, wrong.json.code]).toEqual([401, "SX_HTTP_TOKEN"]);
  const opened = await exchange(server.token);
  expect(opened.status).toBe(204);
  const [set] = opened.headers["set-cookie"] ?? [];
  expect(set).toMatch(
    new RegExp(`^sextant-${server.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
  );
  const replayed = await exchange(server.token);
  expect([replayed.status, replayed.headers["set-cookie"]]).toEqual([401, undefined]);
  expect((await exchange(server.token, set.split(";")[0])).status).toBe(204);
  const headers = { "x-sextant": "1", cookie: set.split(";")[0] };
  expect((await ask(server.port, "/api/about", { headers })).status).toBe(200);
});

test("39: GET changes nothing, and what is no method of an address is not found", async () => {
  const { client } = here;
  const id = await newCase(client);
  const before = (await client.ask(`/api/cases/${id}`)).text;
  for (const path of ["undo", "redo", "restore", "revisions", "undelete", "brief", ""]) {
    await client.ask(`/api/cases/${id}/${path}`);
  }
  for (const method of ["PUT", "PATCH", "OPTIONS", "TRACE", "HEAD"]) {
    const answer = await client.ask(`/api/cases/${id}`, { method });
    expectGuarded(answer);
    expect([method, answer.status]).toEqual([method, 404]);
  }
  const upgrade = { connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13" };
  expect((await client.ask("/api/about", { headers: upgrade })).status).toBe(200);
  expect((await client.ask(`/api/cases/${id}`)).text).toBe(before);
});

test("41: no path leads out of the page's folder", async () => {
  const { client } = here;
  const page = await client.ask("/");
  expect(page.text).toContain("<title>Page</title>");
  expect(page.headers["cache-control"]).toBe("no-store");
  const asset = await client.ask("/assets/main-0a1b2c3d.js");
  expect(asset.headers["cache-control"]).toContain("immutable");
  expectGuarded(asset);
  const ways = [
    ...["/../helpers.ts", "/%2e%2e/helpers.ts", "/..%2fhelpers.ts", "/%252e%252e%252fhelpers.ts"],
    ...[
      "/..\\helpers.ts",
      "/..%5chelpers.ts",
      "/assets/../../helpers.ts",
      "/assets/%2e%2e/%2e%2e/helpers.ts",
    ],
    ...[
      "//etc/passwd",
      "/%2fetc/passwd",
      "/.hidden",
      "/%2ehidden",
      "/index.html%00.js",
      "/%zz",
      "/%c0%ae%c0%ae/x",
    ],
    ...["/briefs/..%2f..%2fhelpers.ts", "/api/..%2f..%2fhelpers.ts", "/assets/"],
  ];
  for (const way of ways) {
    const answer = await client.ask(way);
    expectGuarded(answer);
    expect([way, answer.status >= 400 && answer.status < 500]).toEqual([way, true]);
    expect(answer.text).not.toMatch(/secret|mkdtemp|root:/);
  }
  const id = await newCase(client);
  for (const file of [
    "../helpers.ts",
    "..%2fcase.yaml",
    "/etc/passwd",
    "..\\case.yaml",
    "%2e%2e%2fcase.yaml",
    "%252e%252e%252fcase.yaml",
    "case.yaml\0.txt",
    "__proto__",
    "constructor",
  ]) {
    for (const written of [encodeURIComponent(file), file.replaceAll("\0", "%00")]) {
      const { status } = await client.ask(`/api/cases/${id}/export?file=${written}`);
      expect([file, status]).toEqual([file, 404]);
    }
    const from = { from: "library", path: file, who: WHO };
    const taken = await client.ask("/api/cases", { method: "POST", body: from });
    expect([file, taken.status]).toEqual([file, 404]);
  }
});

test("localhost and ::1 are answered as well, and nothing but loopback is listened on", async () => {
  const { port } = here.client.server;
  const named = await ask(port, "/", { headers: { host: `localhost:${port}` } });
  expect(named.status).toBe(200);
  const six = await ask(port, "/", { host: "::1" }).catch(() => null);
  // Where there is no IPv6 there is nothing to answer.
  if (six !== null) expect(six.status).toBe(200);
});

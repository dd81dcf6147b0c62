import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pageVersion } from "../src/http/page-version.js";
import { type Client, clientOf, newCase, PAGE, setting, WHO } from "./helpers.js";

const web = mkdtempSync(join(tmpdir(), "sextant-page-"));
cpSync(PAGE, web, { recursive: true });
const build = (name: string): void =>
  writeFileSync(
    join(web, "index.html"),
    `<!doctype html><script type="module" crossorigin src="/assets/${name}"></script>`,
  );
build("index-new.js");
afterAll(() => rmSync(web, { recursive: true, force: true }));

const here = setting({ web });

/** What a page asks, of a version or of none. */
const asPage = (client: Client, page: string | null) => (path: string, body?: object) =>
  client.ask(path, {
    ...(body === undefined ? {} : { method: "POST", body }),
    headers: page === null ? {} : { "x-sextant-page": page },
  });

test("a page is known by its script, and one that is not built by nothing", () => {
  expect(pageVersion(web)).toBe("index-new.js");
  expect(pageVersion(PAGE)).toBeNull();
  expect(pageVersion(join(web, "nowhere"))).toBeNull();
});

test("a tab from before an upgrade reads, and writes nothing", async () => {
  const { client } = here;
  const id = await newCase(client);
  const at = `/api/cases/${id}`;
  const old = asPage(client, "index-old.js");
  const edit = {
    base: 1,
    name: "Title",
    who: WHO,
    edits: [{ file: "case.yaml", edits: [{ path: ["title"], value: "Old" }] }],
  };
  const writes: [string, object][] = [
    ["/api/cases", { from: "new", title: "Old", who: WHO }],
    [`${at}/revisions`, edit],
    [`${at}/undo`, { base: 1, who: WHO }],
    [`${at}/redo`, { base: 1, who: WHO }],
    [`${at}/restore`, { base: 1, revision: 1, who: WHO }],
    [`${at}/snapshots`, { name: "Old", revision: 1, who: WHO }],
    [`${at}/conflicts/1`, { take: "kept", base: 1, who: WHO }],
    [`${at}/undelete`, { who: WHO }],
  ];
  const before = (await client.ask("/api/cases")).text;
  for (const [path, body] of writes) {
    const { status, headers, json } = await old(path, body);
    expect([path, status, json.code]).toEqual([path, 409, "SX_HTTP_VERSION"]);
    expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(json.detail).toMatch(/another version .* Nothing was changed/);
    expect(json.mend).toMatch(/^Load the page again/);
  }
  const deleted = await client.ask(at, {
    method: "DELETE",
    body: { who: WHO },
    headers: { "x-sextant-page": "index-old.js" },
  });
  expect(deleted.json.code).toBe("SX_HTTP_VERSION");
  expect((await old("/api/cases")).text).toBe(before);
  expect((await old(at)).status).toBe(200);
  // The page of this server, and a program that is no page.
  expect((await asPage(client, "index-new.js")(`${at}/revisions`, edit)).status).toBe(201);
  expect((await asPage(client, null)(`${at}/undo`, { base: 2, who: WHO })).status).toBe(201);
});

test("a restart alone changes nothing; a page that was built anew belongs to the next server", async () => {
  const again = await clientOf(await here.start());
  const id = await newCase(again);
  const snapshot = { name: "Here", revision: 1, who: WHO };
  const path = `/api/cases/${id}/snapshots`;
  expect((await asPage(again, "index-new.js")(path, snapshot)).status).toBe(201);
  build("index-newer.js");
  try {
    expect((await asPage(again, "index-new.js")(path, snapshot)).status).toBe(201);
    expect((await asPage(again, "index-newer.js")(path, snapshot)).status).toBe(409);
    const next = await clientOf(await here.start());
    expect((await asPage(next, "index-newer.js")(path, snapshot)).status).toBe(201);
    expect((await asPage(next, "index-new.js")(path, snapshot)).status).toBe(409);
  } finally {
    build("index-new.js");
  }
});

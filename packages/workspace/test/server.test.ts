import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPostgres } from "../../../scripts/postgres.mjs";
import { openWorkspace } from "../src/index.js";
import { create, ME, refused, title } from "./helpers/case.js";
import { run, startServer, type TestServer } from "./helpers/postgres.js";

const programs = findPostgres();

describe.skipIf(programs === null)("two programs at one server", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(programs ?? "");
  });
  afterAll(() => server?.stop());

  it("see each other's revisions at once, and write one after the other", async () => {
    const databaseUrl = await server.newDatabase();
    // Both at once, on an empty database: one migrates it, the other waits.
    const [a, b] = await Promise.all([
      openWorkspace({ databaseUrl }),
      openWorkspace({ databaseUrl }),
    ]);
    try {
      const { record } = await create(a);
      // The news of revision 1 may still be under way.
      const heard = new Promise<string>((resolve) => {
        b.onRevision((id, revision) => revision === 2 && resolve(id));
      });
      await title(a, record.id, 1, "B");
      expect(await heard).toBe(record.id);
      const both = await Promise.allSettled([
        title(a, record.id, 2, "C"),
        title(b, record.id, 2, "D"),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const lost = both.find((one) => one.status === "rejected");
      expect(lost).toMatchObject({ reason: { code: "SX_WORKSPACE_MOVED_ON", revision: 3 } });
      await refused(b.putDocument(new Uint8Array([1]), "x"), "SX_WORKSPACE_NO_FOLDER");
      await b.undo(record.id, { base: 3, who: ME });
      expect((await a.open(record.id)).record).toMatchObject({ title: "B", revision: 4 });
    } finally {
      await Promise.all([a.close(), b.close()]);
    }
  });

  it("refuses newer tables and leaves them as they are", async () => {
    const databaseUrl = await server.newDatabase();
    await (await openWorkspace({ databaseUrl })).close();
    await run(databaseUrl, "update format set version = 99");
    await refused(openWorkspace({ databaseUrl }), "SX_WORKSPACE_NEWER");
  });

  it("says where the server cannot be reached", async () => {
    const nowhere = "postgresql://x@%2Fnowhere%2Fat%2Fall/x";
    await refused(openWorkspace({ databaseUrl: nowhere }), "SX_WORKSPACE_UNAVAILABLE");
  });
});

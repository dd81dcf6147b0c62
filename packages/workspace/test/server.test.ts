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

  it("are told, after a connection was lost, what was made meanwhile", async () => {
    const databaseUrl = await server.newDatabase();
    const [a, b] = [await openWorkspace({ databaseUrl }), await openWorkspace({ databaseUrl })];
    const elsewhere = new URL(databaseUrl);
    const name = elsewhere.pathname.slice(1);
    elsewhere.pathname = "/postgres";
    try {
      const { record } = await create(a);
      const other = await create(a);
      const heard = new Map<string, number>();
      const told = new Promise<void>((resolve) => {
        b.onRevision((id, revision) => {
          heard.set(id, revision);
          if (heard.get(record.id) === 3 && heard.get(other.record.id) === 1) resolve();
        });
      });
      // Nobody gets in again before the revisions are made.
      await run(elsewhere.href, `alter database ${name} allow_connections false`);
      const ended = await run(
        elsewhere.href,
        `select pg_terminate_backend(pid, 10000) as done from pg_stat_activity
          where datname = '${name}' and query ilike 'listen %'`,
      );
      expect(ended).toEqual([{ done: true }, { done: true }]);
      await title(a, record.id, 1, "B");
      await title(a, record.id, 2, "C");
      await run(elsewhere.href, `alter database ${name} allow_connections true`);
      await told;
      // And from then on as before.
      const next = new Promise<void>((resolve) => {
        b.onRevision((id, revision) => id === record.id && revision === 4 && resolve());
      });
      await title(a, record.id, 3, "D");
      await next;
    } finally {
      await Promise.all([a.close(), b.close()]);
    }
  });

  it("are saved to disk whatever the database's own default", async () => {
    const databaseUrl = await server.newDatabase();
    const workspace = await openWorkspace({ databaseUrl });
    await run(
      databaseUrl,
      `alter database ${new URL(databaseUrl).pathname.slice(1)} set synchronous_commit = off;
       create table seen (value text);
       create function see() returns trigger language plpgsql as $$ begin
         insert into seen values (current_setting('synchronous_commit')); return new; end $$;
       create trigger see after insert on revisions for each row execute function see()`,
    );
    await workspace.close();
    const again = await openWorkspace({ databaseUrl });
    try {
      expect(again.onDisk).toBe(true);
      await create(again);
      expect(await run(databaseUrl, "show synchronous_commit")).toEqual([
        { synchronous_commit: "off" },
      ]);
      expect(await run(databaseUrl, "select * from seen")).toEqual([{ value: "on" }]);
    } finally {
      await again.close();
    }
  });

  it("say so where the server does not write to its disk at once", async () => {
    const careless = await startServer(programs ?? "", { settings: ["fsync=off"] });
    try {
      const workspace = await openWorkspace({ databaseUrl: await careless.newDatabase() });
      expect(workspace.onDisk).toBe(false);
      await workspace.close();
    } finally {
      await careless.stop();
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

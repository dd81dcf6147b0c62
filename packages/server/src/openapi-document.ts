import type { Workspace } from "@sextant/workspace";
import { createApp } from "./app.js";
import { LIMITS } from "./http/limits.js";
import { openSession } from "./http/session.js";

/** The OpenAPI 3.1 document of the server, without starting one; docs/openapi.json is written from it. */
export async function openApiDocument(): Promise<object> {
  const app = await createApp({
    // The routes are described, never called.
    workspace: { onRevision: () => () => {} } as unknown as Workspace,
    library: () => new Map(),
    web: import.meta.dirname,
    version: "",
    session: openSession(() => 0),
    jobs: {
      run: () => Promise.reject(new Error("described, never called")),
      close: async () => {},
    },
    limits: LIMITS,
    onFault: () => {},
  });
  try {
    await app.ready();
    return app.swagger();
  } finally {
    await app.close();
  }
}

import type { Workspace } from "@sextant/workspace";
import { createApp as create } from "../src/app.js";
import type { App } from "../src/context.js";
import { LIMITS } from "../src/http/limits.js";
import { openSession } from "../src/http/session.js";
import { PAGE } from "./helpers.js";

export type { App };

/** The app over nothing. */
export async function createApp(): Promise<App> {
  return create({
    workspace: { onRevision: () => () => {} } as unknown as Workspace,
    library: () => new Map(),
    web: PAGE,
    version: "",
    session: openSession(() => 0),
    jobs: { run: () => Promise.reject(new Error("not asked")), close: async () => {} },
    limits: LIMITS,
    onFault: () => {},
  });
}

/** "METHOD /path" of every route, from the tree that the router prints. */
export function routesOf(app: App): string[] {
  const found: string[] = [];
  const steps: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split("\n")) {
    const match = /^([│├└─\s]*)(\S.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (match === null) continue;
    const [, indent, step, methods] = match;
    steps.length = indent.length / 4 - 1;
    steps.push(step);
    for (const method of methods?.split(", ") ?? []) found.push(`${method} ${steps.join("")}`);
  }
  return found;
}

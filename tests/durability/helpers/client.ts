import { createHash } from "node:crypto";
import type { AppendedJson, OpenedCaseJson } from "@sextant/server";
import type { Workbench } from "../../browser/helpers/workbench.js";

export type Files = Readonly<Record<string, string>>;

/** What a request was answered with, where it was answered at all. */
export interface Reply<T> {
  readonly status: number;
  readonly json: T;
}

/** Asks a workbench as the page does: by HTTP, with the session's cookie. */
export interface Client {
  /** Rejects where nobody answers, for instance because the server was killed meanwhile. */
  ask<T>(path: string, body?: object): Promise<Reply<T>>;
}

export async function clientOf({ url, address }: Workbench): Promise<Client> {
  const token = /#token=([^&]+)/.exec(address)?.[1];
  const opened = await fetch(`${url}api/session`, {
    method: "POST",
    headers: { "x-sextant": "1", "content-type": "application/json" },
    body: JSON.stringify({ token }),
  });
  const cookie = opened.headers.getSetCookie()[0].split(";")[0];
  return {
    async ask<T>(path: string, body?: object) {
      const response = await fetch(url + path, {
        method: body === undefined ? "GET" : "POST",
        headers: {
          "x-sextant": "1",
          cookie,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, json: JSON.parse(text) as T };
    },
  };
}

export const hashOf = (files: Files): string =>
  createHash("sha256")
    .update(JSON.stringify(Object.entries(files).sort()))
    .digest("hex");

export const WHO = "Ada";

export const setTitle = (base: number, value: string, more: object = {}): object => ({
  base,
  name: `Title ${value}`,
  who: WHO,
  edits: [{ file: "case.yaml", edits: [{ path: ["title"], value }] }],
  ...more,
});

export type { AppendedJson, OpenedCaseJson };

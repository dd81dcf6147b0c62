import { useSyncExternalStore } from "react";
import { parseWhy, type Why, whyText } from "../why/why.js";
import { commitBefore } from "./leaving.js";

/** Where the person is: the start, or a screen of a case with the view of the case it shows. */
export interface Route {
  /** null at the start. */
  readonly caseId: string | null;
  /** The key of a view in the registry: "start", "overview", …; or of none, where the address is mistaken. */
  readonly screen: string;
  /** The view of the case: "base", "seen-from-moscow". */
  readonly view: string;
  /** A state's id, where one is chosen. */
  readonly state: number | null;
  readonly why: Why | null;
  /** Whether the address asks Why of something that cannot be read. */
  readonly whyUnread: boolean;
  /** What else a screen keeps in the address, by keys of its own ("party", "sort"). */
  readonly more: Readonly<Record<string, string>>;
}

const OWN = ["view", "state", "why"];

/** Reads `#/case/<id>/<screen>?view=&state=&why=`; nothing at all is the start. */
export function parseRoute(hash: string): Route {
  const [path, query = ""] = hash.replace(/^#/, "").split("?", 2);
  const params = new URLSearchParams(query);
  const [first, id, screen] = path
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
  const state = params.get("state") ?? "";
  const inCase = first === "case" && id !== undefined;
  const why = parseWhy(params.get("why"));
  return {
    caseId: inCase ? id : null,
    screen: inCase ? (screen ?? "overview") : (first ?? "start"),
    view: params.get("view") ?? "base",
    state: /^[1-9]\d{0,9}$/.test(state) ? Number(state) : null,
    why,
    whyUnread: why === null && (params.get("why") ?? "") !== "",
    more: Object.fromEntries([...params].filter(([key]) => !OWN.includes(key))),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a route: what a link's href is. */
export function hrefOf(route: Partial<Route>): string {
  if (!route.caseId) return "#/";
  const query: string[] = [];
  const add = (key: string, value: string): void => {
    query.push(`${encodeURIComponent(key)}=${encodeURIComponent(value).replaceAll("%3A", ":")}`);
  };
  if (route.view && route.view !== "base") add("view", route.view);
  if (route.state) add("state", String(route.state));
  for (const [key, value] of Object.entries(route.more ?? {})) if (value !== "") add(key, value);
  if (route.why) add("why", whyText(route.why));
  const path = `#/case/${encodeURIComponent(route.caseId)}/${encodeURIComponent(route.screen ?? "overview")}`;
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}

let shown = "";
let route = parseRoute("");
const listeners = new Set<() => void>();

function current(): Route {
  if (location.hash !== shown) {
    shown = location.hash;
    route = parseRoute(shown);
  }
  return route;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("hashchange", listener);
  };
}

/** Where the person is; renders again on every navigation, back and forward too. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}

/**
 * Goes somewhere: parts that are not given stay as they are; `replace` leaves no step to go back to. The page
 * is told at once, not by the browser's event a task later: a radio button that follows the address would
 * jump back in between, and two keys would be taken for the same view.
 */
export function navigate(
  change: Partial<Route>,
  options: { readonly replace?: boolean } = {},
): void {
  const href = hrefOf({ ...current(), ...change });
  if (href === location.hash) return;
  commitBefore(href);
  if (options.replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  for (const listener of listeners) listener();
}

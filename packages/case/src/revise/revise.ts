import type { CaseDocument, ViewDoc } from "../document.js";
import { isOf, meaningsOf, namesWritten, type Part } from "./part.js";
import { repattern } from "./patterns.js";
import { reworkReferences } from "./walk.js";

/**
 * The document without a part, and without what is said of it alone: an option's place in the status quo and
 * in what views ignore, a party's goals, preferences and moves. Conditions that name it stay as they are, and
 * say so when they are read: what they should say instead is for the analyst to decide.
 */
export function withoutPart(document: CaseDocument, part: Part): CaseDocument {
  const meanings = meaningsOf(document);
  const means = (name: string): boolean => {
    const found = meanings.get(name);
    return found?.length === 1 && isOf(found[0], part);
  };
  const cleared = reworkReferences(document, {
    party: (key, path) =>
      part.kind === "party" && key === part.party && path[path.length - 1] !== "holder"
        ? null
        : key,
    option: (name) => (means(name) ? null : name),
    state: (ref) =>
      (part.kind === "outcome" || part.kind === "state") && ref === part.key ? null : ref,
  });
  return repattern(document, takenOut(cleared, part));
}

function takenOut(document: CaseDocument, part: Part): CaseDocument {
  switch (part.kind) {
    case "party":
      return { ...document, parties: without(document.parties, part.party) };
    case "option": {
      const { party, key } = part;
      const views = eachView(document.views, (view) =>
        view.parties?.[party]?.options?.[key] === undefined
          ? view
          : { ...view, parties: withoutOption(view.parties, party, key) },
      );
      const changed = { ...document, parties: withoutOption(document.parties, party, key) };
      return views === undefined ? changed : { ...changed, views };
    }
    case "goal":
      return {
        ...document,
        goals: {
          ...document.goals,
          [part.party]: without(document.goals?.[part.party] ?? {}, part.key),
        },
      };
    case "term":
      return { ...document, terms: without(document.terms ?? {}, part.key) };
    case "outcome":
      return { ...document, outcomes: without(document.outcomes ?? {}, part.key) };
    case "state":
      return {
        ...document,
        states: (document.states ?? []).filter(
          (state) => (typeof state === "string" ? state : state.name) !== part.key,
        ),
      };
  }
}

/**
 * The document with a part under another key, and every reference to it following. The caller sees to it
 * that the key is free and a name (keyFor).
 */
export function withKey(document: CaseDocument, part: Part, key: string): CaseDocument {
  const meanings = meaningsOf(document);
  const renamed = (name: string): string => {
    const found = meanings.get(name);
    if (found?.length !== 1 || !isOf(found[0], part)) return name;
    const dot = name.indexOf(".");
    if (part.kind === "party") return dot < 0 ? name : key + name.slice(dot);
    return dot < 0 ? key : `${name.slice(0, dot + 1)}${key}`;
  };
  const changed = reworkReferences(document, {
    condition: (text) => {
      let result = text;
      for (const { name, start, end } of namesWritten(text).reverse()) {
        result = result.slice(0, start) + renamed(name) + result.slice(end);
      }
      return result;
    },
    party: (party) => (part.kind === "party" && party === part.party ? key : party),
    option: renamed,
    state: (ref) =>
      (part.kind === "outcome" || part.kind === "state") && ref === part.key ? key : ref,
  });
  switch (part.kind) {
    case "party":
      return { ...changed, parties: rekeyed(changed.parties, part.party, key) };
    case "option": {
      const inParty = <T extends { options?: Record<string, unknown> }>(
        parties: Record<string, T>,
      ) =>
        Object.fromEntries(
          Object.entries(parties).map(([party, doc]) => [
            party,
            party === part.party && doc.options !== undefined
              ? { ...doc, options: rekeyed(doc.options, part.key, key) }
              : doc,
          ]),
        ) as Record<string, T>;
      const views = eachView(changed.views, (view) =>
        view.parties === undefined ? view : { ...view, parties: inParty(view.parties) },
      );
      return {
        ...changed,
        parties: inParty(changed.parties),
        ...(views === undefined ? {} : { views }),
      };
    }
    case "goal":
      return {
        ...changed,
        goals: {
          ...changed.goals,
          [part.party]: rekeyed(changed.goals?.[part.party] ?? {}, part.key, key),
        },
      };
    case "term":
      return { ...changed, terms: rekeyed(changed.terms ?? {}, part.key, key) };
    case "outcome":
      return { ...changed, outcomes: rekeyed(changed.outcomes ?? {}, part.key, key) };
    case "state":
      return {
        ...changed,
        states: (changed.states ?? []).map((state) =>
          typeof state === "string"
            ? state === part.key
              ? key
              : state
            : state.name === part.key
              ? { ...state, name: key }
              : state,
        ),
      };
  }
}

/** The document with a party at another place among the parties. */
export function withPartyAt(document: CaseDocument, party: string, to: number): CaseDocument {
  return repattern(document, { ...document, parties: movedKey(document.parties, party, to) });
}

/** The document with an option at another place among its party's. */
export function withOptionAt(
  document: CaseDocument,
  party: string,
  option: string,
  to: number,
): CaseDocument {
  const doc = document.parties[party];
  const options = movedKey(doc.options ?? {}, option, to);
  return repattern(document, {
    ...document,
    parties: { ...document.parties, [party]: { ...doc, options } },
  });
}

/** The document with further options of a party, by key and name, at the end of its own. */
export function withOptions(
  document: CaseDocument,
  party: string,
  added: Readonly<Record<string, string>>,
): CaseDocument {
  const doc = document.parties[party];
  return repattern(document, {
    ...document,
    parties: { ...document.parties, [party]: { ...doc, options: { ...doc.options, ...added } } },
  });
}

/** A map with one of its keys at another place. */
export function movedKey<V>(map: Readonly<Record<string, V>>, key: string, to: number) {
  const entries = Object.entries(map);
  const from = entries.findIndex(([own]) => own === key);
  const [moved] = entries.splice(from, 1);
  entries.splice(to, 0, moved);
  return Object.fromEntries(entries) as Record<string, V>;
}

function without<V>(map: Readonly<Record<string, V>>, key: string): Record<string, V> {
  const { [key]: _, ...rest } = map;
  return rest as Record<string, V>;
}

function withoutOption<T extends { options?: Record<string, unknown> }>(
  parties: Record<string, T>,
  party: string,
  key: string,
): Record<string, T> {
  const doc = parties[party];
  return { ...parties, [party]: { ...doc, options: without(doc.options ?? {}, key) } };
}

function rekeyed<V>(map: Readonly<Record<string, V>>, from: string, to: string): Record<string, V> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key === from ? to : key, value]),
  );
}

function eachView(
  views: CaseDocument["views"],
  change: (view: ViewDoc) => ViewDoc,
): CaseDocument["views"] {
  if (views === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(views).map(([key, view]) => {
      const changed = change(view);
      const inner = eachView(changed.views, change);
      return [key, inner === undefined ? changed : { ...changed, views: inner }];
    }),
  );
}

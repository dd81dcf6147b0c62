import type { CaseDocument } from "../document.js";
import type { DocumentPath } from "../read/loaded-case.js";
import { isOf, meaningsOf, namesWritten, type Part } from "./part.js";
import { reworkReferences } from "./walk.js";

/** One place that names a part of the case. */
export interface Use {
  readonly path: DocumentPath;
  /** A condition that names it, or something that is said of it and goes with it. */
  readonly kind: "condition" | "goes-with-it" | "needs-it";
  /** The condition's text. */
  readonly text?: string;
}

/**
 * Where a party, option, term or outcome is used, in the order of the file: conditions that name it (or,
 * for a party, an option or goal of it), what is said of it and goes when it goes (its place in the status
 * quo, a party's preferences), and what cannot do without it (a view that it holds). Bare names count where
 * they mean it. Linear in the document.
 *
 * @example usesOf(document, { kind: "option", party: "dprk", key: "talk" }).length
 */
export function usesOf(document: CaseDocument, part: Part): Use[] {
  const uses: Use[] = [];
  const meanings = meaningsOf(document);
  const means = (name: string): boolean => {
    const found = meanings.get(name);
    return found?.length === 1 && isOf(found[0], part);
  };
  const within = (path: DocumentPath): boolean => {
    if (part.kind === "party") {
      return path.some((step, i) => OWN.includes(step) && path[i + 1] === part.party);
    }
    if (part.kind === "option") {
      const [first, party, options, key] = path;
      return (
        first === "parties" && party === part.party && options === "options" && key === part.key
      );
    }
    return path[0] === `${part.kind}s` && path[1] === part.key;
  };
  reworkReferences(document, {
    condition(text, path) {
      if (!within(path) && namesWritten(text).some(({ name }) => means(name))) {
        uses.push({ path, kind: "condition", text });
      }
      return text;
    },
    party(key, path) {
      if (part.kind === "party" && key === part.party) {
        const last = path[path.length - 1];
        const needs = last === "holder" || path[path.length - 2] === "between";
        uses.push({ path, kind: needs ? "needs-it" : "goes-with-it" });
      }
      return key;
    },
    option(name, path) {
      if (means(name)) uses.push({ path, kind: "goes-with-it" });
      return name;
    },
    state(ref, path) {
      const named = part.kind === "outcome" || part.kind === "state";
      if (named && ref === part.key) uses.push({ path, kind: "goes-with-it" });
      return ref;
    },
  });
  return uses.concat(ownParts(document, part));
}

/** Below these stands what goes with a party. */
const OWN: readonly (string | number)[] = ["parties", "goals", "preferences", "moves"];

/** What views say of an option stands at the option's own key there, and no reference leads to it. */
function ownParts(document: CaseDocument, part: Part): Use[] {
  if (part.kind !== "option") return [];
  const uses: Use[] = [];
  const visit = (views: CaseDocument["views"], path: DocumentPath): void => {
    for (const [key, view] of Object.entries(views ?? {})) {
      const at = [...path, "views", key];
      if (view.parties?.[part.party]?.options?.[part.key] !== undefined) {
        uses.push({
          path: [...at, "parties", part.party, "options", part.key],
          kind: "goes-with-it",
        });
      }
      visit(view.views, at);
    }
  };
  visit(document.views, []);
  return uses;
}

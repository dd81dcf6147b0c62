import type { OutcomeDoc, PreferenceDoc, RuleDoc, ViewParts } from "../../document.js";
import type { DocumentPath } from "../loaded-case.js";
import type { Report } from "./report.js";

const KINDS = ["statements", "weights", "ranking", "edit"] as const;
const RULE_KINDS = ["never", "always", "atMostOne", "exactlyOne", "atLeastOne"] as const;

/** What must be given in exactly one way. A view may also leave it as it was. */
export function checkKinds(
  parts: ViewParts & { rules?: RuleDoc[] | ViewParts["rules"] },
  prefix: DocumentPath,
  inView: boolean,
  report: Report,
): void {
  for (const [party, preference] of Object.entries(parts.preferences ?? {})) {
    checkPreference(preference, [...prefix, "preferences", party], inView, report);
  }
  for (const [key, outcome] of Object.entries(parts.outcomes ?? {})) {
    checkOutcome(outcome, [...prefix, "outcomes", key], inView, report);
  }
  const rules = Array.isArray(parts.rules) ? parts.rules : (parts.rules?.add ?? []);
  const rulesPath = Array.isArray(parts.rules) ? [...prefix, "rules"] : [...prefix, "rules", "add"];
  for (const [i, rule] of rules.entries()) {
    checkOneOf(rule, RULE_KINDS, [...rulesPath, i], false, "A rule", report);
  }
  checkIds(rules, rulesPath, "rules", report);
}

function checkPreference(
  preference: PreferenceDoc,
  path: DocumentPath,
  inView: boolean,
  report: Report,
): void {
  if (!inView && preference.edit !== undefined) {
    report.errorAtKey(
      "SX_CASE_ONE_OF",
      [...path, "edit"],
      "`edit` changes an inherited list, and here there is none.",
      "Write the list under `statements`; `edit` belongs in views.",
    );
    return;
  }
  const kinds = inView ? KINDS : KINDS.slice(0, 3);
  checkOneOf(
    preference,
    kinds,
    path,
    inView,
    `The preferences entry of ${path[path.length - 1]}`,
    report,
  );
  if (preference.rest !== undefined && preference.ranking === undefined && !inView) {
    report.errorAtKey(
      "SX_CASE_ONE_OF",
      [...path, "rest"],
      "`rest` says where the states go that a ranking leaves out, and there is no ranking.",
      "Leave it out, or add `ranking`.",
    );
  }
  const statements = preference.statements ?? [];
  const entries = statements.flatMap((item, i) => {
    const at = [...path, "statements", i];
    if (typeof item === "string") return [{ id: undefined, path: at }];
    const members = "tie" in item ? item.tie : [];
    return [
      { id: item.id, path: at },
      ...members.map((member, j) => ({
        id: typeof member === "string" ? undefined : member.id,
        path: [...at, "tie", j],
      })),
    ];
  });
  checkUnique(entries, "statements", report);
}

function checkOutcome(
  outcome: OutcomeDoc,
  path: DocumentPath,
  inView: boolean,
  report: Report,
): void {
  checkOneOf(
    outcome,
    ["when", "states"],
    path,
    inView,
    `The outcome ${path[path.length - 1]}`,
    report,
  );
}

/** Reports unless exactly one of the keys is given; where `mayLack`, none will do too. */
function checkOneOf(
  map: object,
  keys: readonly string[],
  path: DocumentPath,
  mayLack: boolean,
  what: string,
  report: Report,
): void {
  const given = keys.filter((key) => (map as Record<string, unknown>)[key] !== undefined);
  if (given.length === 1 || (mayLack && given.length === 0)) return;
  const list = `${keys.slice(0, -1).join(", ")} or ${keys[keys.length - 1]}`;
  if (given.length === 0) {
    report.error("SX_CASE_ONE_OF", path, `${what} must give one of ${list}.`, "Add one of them.");
  } else {
    report.errorAtKey(
      "SX_CASE_ONE_OF",
      [...path, given[1]],
      `${what} must give only one of ${list}, not ${given.join(" and ")} together.`,
      "Keep one of them.",
    );
  }
}

function checkIds(
  items: readonly { id?: string }[],
  path: DocumentPath,
  what: string,
  report: Report,
): void {
  checkUnique(
    items.map((item, i) => ({ id: item.id, path: [...path, i] })),
    what,
    report,
  );
}

function checkUnique(
  entries: readonly { id: string | undefined; path: DocumentPath }[],
  what: string,
  report: Report,
): void {
  const seen = new Map<string, DocumentPath>();
  for (const { id, path } of entries) {
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else {
      report.error(
        "SX_CASE_DUPLICATE_ID",
        [...path, "id"],
        `Two ${what} are called ${id}, the first at ${report.where([...first, "id"])}.`,
        "Give one of them another id.",
      );
    }
  }
}

import type { CaseDocument, GoalDoc, ViewDoc } from "../../document.js";
import type { DocumentPath } from "../loaded-case.js";
import { checkGoals, findCircle } from "./goals.js";
import { checkPartyNames } from "./parties.js";
import { checkKinds } from "./preferences.js";
import { checkRepeats, type Report, suggest } from "./report.js";

interface PlacedView {
  /** "outer/inner" for a view inside a view. */
  readonly name: string;
  readonly outer: string | null;
  readonly document: ViewDoc;
  readonly path: DocumentPath;
}

/** Views: what they extend, whose they are, and that they add neither parties nor options. */
export function checkViews(document: CaseDocument, report: Report): void {
  const views = placedViews(document);
  const parents = new Map<string, string>();
  for (const view of views.values()) {
    const parent = parentOf(view, views);
    if (parent === undefined) {
      report.error(
        "SX_CASE_UNKNOWN_VIEW",
        [...view.path, "extends"],
        `The view ${view.name} extends ${view.document.extends}, which the case does not have.`,
        suggest(String(view.document.extends), ["base", ...views.keys()], "views"),
      );
    } else if (parent !== "base") parents.set(view.name, parent);
  }
  const circle = findCircle([...views.keys()], (name) => [parents.get(name) ?? []].flat());
  if (circle !== null) {
    report.error(
      "SX_CASE_EXTENDS_CYCLE",
      [...(views.get(circle[0]) as PlacedView).path, "extends"],
      `Views extend one another in a circle: ${circle.join(", ")}, ${circle[0]}.`,
      "Let one of them extend base.",
    );
  }
  const rules = ruleIds(document, views);
  for (const view of views.values()) {
    checkView(view, document, rules, report);
    if (circle === null) {
      const goals = inheritedGoals(view, document, views, parents);
      checkGoals(view.document.goals ?? {}, goals, view.path, report);
    }
  }
}

function placedViews(document: CaseDocument): Map<string, PlacedView> {
  const found = new Map<string, PlacedView>();
  const visit = (
    views: Readonly<Record<string, ViewDoc>> | undefined,
    outer: string | null,
    path: DocumentPath,
  ): void => {
    for (const [key, view] of Object.entries(views ?? {})) {
      const name = outer === null ? key : `${outer}/${key}`;
      found.set(name, { name, outer, document: view, path: [...path, "views", key] });
      visit(view.views, name, [...path, "views", key]);
    }
  };
  visit(document.views, null, []);
  return found;
}

/** A sibling first, then a view of the case; undefined where there is neither. */
function parentOf(view: PlacedView, views: ReadonlyMap<string, PlacedView>): string | undefined {
  const wanted = view.document.extends;
  if (wanted === undefined) return view.outer ?? "base";
  if (wanted === "base") return "base";
  const sibling = view.outer === null ? wanted : `${view.outer}/${wanted}`;
  return [sibling, wanted].find((name) => views.has(name));
}

function ruleIds(document: CaseDocument, views: ReadonlyMap<string, PlacedView>): string[] {
  const added = [...views.values()].flatMap((view) => view.document.rules?.add ?? []);
  return [...(document.rules ?? []), ...added].flatMap((rule) => rule.id ?? []);
}

function checkView(
  view: PlacedView,
  document: CaseDocument,
  rules: readonly string[],
  report: Report,
): void {
  const { path, document: parts } = view;
  if (path[path.length - 1] === "base") {
    report.errorAtKey(
      "SX_CASE_BAD_NAME",
      path,
      'A view cannot be called "base": that is the case without any view.',
      "Choose another name.",
    );
  }
  if (parts.holder !== undefined && !Object.hasOwn(document.parties, parts.holder)) {
    report.error(
      "SX_CASE_UNKNOWN_PARTY",
      [...path, "holder"],
      `The case has no party ${parts.holder}.`,
      suggest(parts.holder, Object.keys(document.parties), "parties"),
    );
  }
  checkAdditions(view, document, report);
  checkIgnores(view, document, report);
  checkPartyNames(parts, path, document, report);
  checkKinds(parts, path, true, report);
  for (const [i, id] of (parts.rules?.remove ?? []).entries()) {
    if (rules.includes(id)) continue;
    report.error(
      "SX_CASE_UNKNOWN_RULE",
      [...path, "rules", "remove", i],
      `No rule has the id ${id}.`,
      suggest(id, rules, "rules with an id"),
    );
  }
}

function checkAdditions(view: PlacedView, document: CaseDocument, report: Report): void {
  for (const [key, party] of Object.entries(view.document.parties ?? {})) {
    const at = [...view.path, "parties", key];
    if (!Object.hasOwn(document.parties, key)) {
      report.errorAtKey(
        "SX_CASE_VIEW_ADDS",
        at,
        `The view adds the party ${key}; a view may change parties, not add them.`,
        `${suggest(key, Object.keys(document.parties), "parties")} A new party goes into the case itself.`,
      );
      continue;
    }
    const known = document.parties[key].options ?? {};
    for (const option of Object.keys(party.options ?? {})) {
      if (Object.hasOwn(known, option)) continue;
      report.errorAtKey(
        "SX_CASE_VIEW_ADDS",
        [...at, "options", option],
        `The view adds the option ${key}.${option}; a view may change options, not add them.`,
        `${suggest(option, Object.keys(known), `options of ${key}`)} A new option goes into the case itself; views that do not see it list it under \`ignores\`.`,
      );
    }
  }
}

function checkIgnores(view: PlacedView, document: CaseDocument, report: Report): void {
  const ignores = view.document.ignores ?? [];
  if (ignores.length === 0) return;
  const path = [...view.path, "ignores"];
  checkRepeats(ignores, path, report);
  const owners = Object.entries(document.parties).flatMap(([party, { options }]) =>
    Object.keys(options ?? {}).map((option) => ({ option, full: `${party}.${option}` })),
  );
  for (const [i, name] of ignores.entries()) {
    const fits = owners.filter(({ option, full }) => full === name || option === name);
    if (fits.length === 1) continue;
    report.error(
      "SX_CASE_UNKNOWN_OPTION",
      [...path, i],
      fits.length === 0
        ? `The case has no option ${name}.`
        : `${name} may be ${fits.map(({ full }) => full).join(" or ")}.`,
      fits.length === 0
        ? suggest(
            name,
            owners.map(({ full }) => full),
            "options",
          )
        : "Write the party before it.",
    );
  }
}

/** The goals that hold in a view: the base's, changed along the chain of `extends`. */
function inheritedGoals(
  view: PlacedView,
  document: CaseDocument,
  views: ReadonlyMap<string, PlacedView>,
  parents: ReadonlyMap<string, string>,
): Record<string, Record<string, GoalDoc>> {
  const chain: ViewDoc[] = [];
  for (let name: string | undefined = view.name; name !== undefined; name = parents.get(name)) {
    chain.unshift((views.get(name) as PlacedView).document);
  }
  const goals: Record<string, Record<string, GoalDoc>> = { ...document.goals };
  for (const layer of chain) {
    for (const [party, own] of Object.entries(layer.goals ?? {})) {
      goals[party] = { ...(Object.hasOwn(goals, party) ? goals[party] : {}), ...own };
    }
  }
  return goals;
}

import { didYouMean } from "../../condition/suggest.js";
import type { DocumentPath } from "../../read/loaded-case.js";
import { caseError } from "./problem-of.js";
import type { ViewDocument } from "./view-document.js";

/** Refuses parties and goals that the case does not have, wherever a view names them. */
export function checkReferences(view: ViewDocument): void {
  const { document, holder } = view;
  const parties = Object.keys(document.parties);
  const party = (key: string, path: DocumentPath, at: "key" | "value"): void => {
    if (parties.includes(key)) return;
    throw caseError(
      "SX_CASE_UNKNOWN_PARTY",
      view.locator.place(path, at),
      `The case has no party "${key}".`,
      didYouMean(key, parties) ?? `The parties are ${parties.join(", ")}.`,
    );
  };
  if (holder !== null) party(holder, ["holder"], "value");
  for (const part of ["goals", "preferences", "moves"] as const) {
    for (const key of Object.keys(document[part] ?? {})) party(key, [part, key], "key");
  }
  (document.expect ?? []).forEach((e, i) => {
    party(e.party, ["expect", i, "party"], "value");
  });
  (document.influences ?? []).forEach((influence, i) => {
    const { perceiver } = influence;
    if (perceiver !== undefined) party(perceiver, ["influences", i, "perceiver"], "value");
  });
  for (const [key, goals] of Object.entries(document.goals ?? {})) {
    for (const [name, goal] of Object.entries(goals)) {
      (goal.serves ?? []).forEach((served, i) => {
        if (Object.hasOwn(goals, served)) return;
        throw caseError(
          "SX_CASE_UNKNOWN_GOAL",
          view.locator.place(["goals", key, name, "serves", i]),
          `${key} has no goal "${served}" for ${name} to serve.`,
          didYouMean(served, Object.keys(goals)) ?? `Its goals are ${Object.keys(goals).join(", ")}.`,
        );
      });
    }
  }
}

/**
 * The library of studied cases: every verdict that a file of expected results lists is compared with
 * what the engine computes, and every list must say where it comes from.
 */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CONCEPTS, type Concept, type Reading } from "@sextant/engine";
import { describe, expect, it } from "vitest";
import {
  type CaseUnderTest,
  type ExpectedFile,
  loadUnderTest,
  readExpected,
  SOURCES,
} from "./library/expected-file.js";
import {
  countEquilibriaOverOrders,
  jointIds,
  rankingOf,
  stableIds,
  verdictsOf,
} from "./library/verdicts.js";

const library = fileURLToPath(new URL("../cases/library/", import.meta.url));
const suffix = ".expected.yaml";
const names = readdirSync(library, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(suffix))
  .map((path) => path.slice(0, -suffix.length))
  .sort();

/** What differs between the states that are listed and those that were found, a sentence each. */
function differences(where: string, listed: readonly number[], found: readonly number[]): string[] {
  return [
    ...listed
      .filter((id) => !found.includes(id))
      .map((id) => `${where}, state ${id}: expected stable, found unstable`),
    ...found
      .filter((id) => !listed.includes(id))
      .map((id) => `${where}, state ${id}: expected unstable, found stable`),
  ];
}

/** Compares every list of one group of results. */
function compareResults(test: CaseUnderTest, group: ExpectedFile["results"][number]): string[] {
  const groups = [...Object.values(group.byParty), group.equilibria];
  const wantsSim = groups.some((byConcept) => "sim" in byConcept);
  const verdicts = verdictsOf(test.view, group.reading, wantsSim);
  const wrong: string[] = [];
  for (const [party, lists] of Object.entries(group.byParty))
    for (const [concept, list] of Object.entries(lists))
      wrong.push(
        ...differences(
          `${test.name}, ${party}, ${concept} (${group.source})`,
          list.states,
          stableIds(test.view, verdicts, concept as Concept, party),
        ),
      );
  for (const [concept, list] of Object.entries(group.equilibria))
    wrong.push(
      ...differences(
        `${test.name}, equilibria, ${concept} (${group.source})`,
        list.states,
        stableIds(test.view, verdicts, concept as Concept),
      ),
    );
  return wrong;
}

it("the library holds cases with expected results", () => {
  expect(names).toEqual(
    expect.arrayContaining([
      "fraser-hipel-1984/cuban-missile-crisis",
      "hipel-fraser-1980/garrison",
      "hipel-kilgour-kinsara-2014/syria-iraq",
      "kinsara-kilgour-hipel-2014/elmira",
      "textbook/chicken",
      "textbook/prisoners-dilemma",
    ]),
  );
});

describe.each(names)("%s", (name) => {
  const expected = readExpected(`${library}${name}${suffix}`);
  const test = loadUnderTest(library, name);

  it("names the study that the model comes from", () => {
    expect(test.view.document.study?.trim()).toBeTruthy();
  });

  it("says of every expected list where it comes from", () => {
    const parts = [
      ...expected.results,
      ...expected.rankings,
      ...expected.claims,
      ...expected.joint,
      ...expected.orders,
    ];
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      expect(SOURCES, `${name}: source`).toContain(part.source);
      expect(part.from.trim(), `${name}: from`).not.toBe("");
    }
    for (const group of expected.results.filter((g) => g.source === "derived"))
      for (const list of [...Object.values(group.byParty), group.equilibria].flatMap((lists) =>
        Object.values(lists),
      ))
        expect(list.because, `${name}: a derived list gives its reason`).toBeTruthy();
  });

  it("names parties, concepts and states of the case only", () => {
    const parties = test.view.parties.map((party) => party.key);
    for (const group of expected.results) {
      expect(parties).toEqual(expect.arrayContaining(Object.keys(group.byParty)));
      for (const lists of [...Object.values(group.byParty), group.equilibria])
        for (const [concept, list] of Object.entries(lists)) {
          expect(CONCEPTS).toContain(concept);
          for (const id of list.states) expect(test.view.states.find(id)).toBeGreaterThanOrEqual(0);
        }
    }
  });

  it("has every listed verdict and equilibrium", () => {
    expect(expected.results.flatMap((group) => compareResults(test, group))).toEqual([]);
  });

  it("has every single verdict that is claimed", () => {
    const wrong = expected.claims
      .filter((claim) => {
        const verdicts = verdictsOf(test.view, claim.reading, claim.concept === "sim");
        const stable = stableIds(test.view, verdicts, claim.concept, claim.party);
        return stable.includes(claim.state) !== claim.stable;
      })
      .map(
        (claim) =>
          `${name}, ${claim.party ?? "equilibria"}, ${claim.concept}, state ${claim.state}: ` +
          `expected ${claim.stable ? "stable" : "unstable"} (${claim.source})`,
      );
    expect(wrong).toEqual([]);
  });

  it("orders the states as the rankings say", () => {
    for (const group of expected.rankings)
      for (const [party, ranking] of Object.entries(group.byParty))
        expect(rankingOf(test.view, party), `${name}, ${party}: ranking (${group.source})`).toEqual(
          ranking.map((place) => [place].flat().sort((a, b) => a - b)),
        );
  });

  it("has the joint improvements of two parties that are listed", () => {
    for (const { parties, at, to, source } of expected.joint)
      expect(
        jointIds(test.view, parties, at),
        `${name}, ${parties.join(" with ")} at state ${at} (${source})`,
      ).toEqual(to);
  });

  it("counts the orders that make a state an equilibrium", () => {
    for (const group of expected.orders)
      expect(
        countEquilibriaOverOrders(
          test.view,
          group.vary,
          group.state,
          Object.keys(group.counts) as Concept[],
        ),
        `${name}, orders of ${group.vary}, state ${group.state} (${group.source})`,
      ).toEqual(group.counts);
  });
});

describe("the reading of GMCR+", () => {
  it("differs from the definitions for Garrison at state 6 alone, under GMR and SMR", () => {
    const { view } = loadUnderTest(library, "hipel-fraser-1980/garrison");
    const listed = (reading: Reading, concept: Concept): number[] =>
      stableIds(view, verdictsOf(view, reading), concept, "canada");
    for (const concept of ["gmr", "smr"] as const)
      expect(listed("legal-sequences", concept).filter((id) => id !== 6)).toEqual(
        listed("each-opponent-once", concept),
      );
    for (const concept of ["gmr", "smr"] as const)
      expect(listed("legal-sequences", concept)).toContain(6);
  });
});

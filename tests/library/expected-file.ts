/** The files of expected results beside the cases of the library; see cases/library/README.md. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CompiledView, compileView, readCase } from "@sextant/case";
import type { Concept, Reading } from "@sextant/engine";
import { parse } from "yaml";

/** Where an expected value comes from. */
export const SOURCES = ["published", "program", "derived"] as const;

const DEFAULT_READING: Reading = "legal-sequences";

interface Sourced {
  source: (typeof SOURCES)[number];
  from: string;
}

/** The stable states, by id; with the reason where they were derived by hand. */
interface StateList {
  states: number[];
  because?: string;
}

export interface ExpectedFile {
  results: (Sourced & {
    reading: Reading;
    byParty: Record<string, Record<string, StateList>>;
    equilibria: Record<string, StateList>;
  })[];
  rankings: (Sourced & { byParty: Record<string, (number | number[])[]> })[];
  claims: (Sourced & {
    reading: Reading;
    party?: string;
    concept: Concept;
    state: number;
    stable: boolean;
  })[];
  joint: (Sourced & { parties: [string, string]; at: number; to: number[] })[];
  orders: (Sourced & { vary: string; state: number; counts: Partial<Record<Concept, number>> })[];
}

const asList = (list: number[] | StateList): StateList =>
  Array.isArray(list) ? { states: list } : list;

const asLists = (lists: Record<string, number[] | StateList> = {}): Record<string, StateList> =>
  Object.fromEntries(Object.entries(lists).map(([concept, list]) => [concept, asList(list)]));

/** Reads a file of expected results, with what it leaves out filled in. */
export function readExpected(path: string): ExpectedFile {
  const file = parse(readFileSync(path, "utf8"));
  return {
    results: (file.results ?? []).map((group: ExpectedFile["results"][number]) => ({
      ...group,
      reading: group.reading ?? DEFAULT_READING,
      byParty: Object.fromEntries(
        Object.entries(group.byParty ?? {}).map(([party, lists]) => [party, asLists(lists)]),
      ),
      equilibria: asLists(group.equilibria),
    })),
    rankings: file.rankings ?? [],
    claims: (file.claims ?? []).map((claim: ExpectedFile["claims"][number]) => ({
      ...claim,
      reading: claim.reading ?? DEFAULT_READING,
    })),
    joint: file.joint ?? [],
    orders: file.orders ?? [],
  };
}

export interface CaseUnderTest {
  readonly name: string;
  readonly view: CompiledView;
}

/** Reads and compiles a case of the library, named by its path without ".yaml". */
export function loadUnderTest(library: string, name: string): CaseUnderTest {
  const path = join(library, `${name}.yaml`);
  const folder = dirname(path);
  const loaded = readCase(path, (relative) => {
    const file = join(folder, relative);
    return existsSync(file) ? readFileSync(file) : null;
  });
  return { name, view: compileView(loaded) };
}

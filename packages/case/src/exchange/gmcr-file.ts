/**
 * The file of GMCR+ (Kinsara, Petersons, Hipel & Kilgour 2015), a JSON object. Known versions: one
 * without a `version` field, in which the flag is called `useManualPreferenceVectors` and a ranking
 * `preferenceVector`, and those from 0.3 on, in which they are called `useManualPreferenceRanking`
 * and `preferenceRanking`. Nothing else tells them apart, so the reader accepts either name.
 *
 * Options are numbered from 0 through the whole file. States are numbered from 1 through the
 * feasible ones, in ascending order of the pattern read as a binary number whose lowest bit is the
 * first option: the same ids that a case has.
 */
import type { ProblemCode } from "../problem.js";
import { exchangeError } from "./exchange-problem.js";

/** An option by number, and whether it is taken. */
export interface Literal {
  readonly option: number;
  readonly taken: boolean;
}

/** All literals hold. */
export type Conjunction = readonly Literal[];

/** At least one conjunction holds. */
export type Disjunction = readonly Conjunction[];

export interface GmcrOption {
  readonly name: string;
  readonly direction: "both" | "fwd" | "back";
}

export interface GmcrParty {
  readonly name: string;
  readonly options: readonly number[];
  /** Most important first. */
  readonly preferences: readonly Disjunction[];
  /** Best first, ties together; null where the file gives none. */
  readonly ranking: readonly (readonly number[])[] | null;
}

export interface GmcrFile {
  readonly options: readonly GmcrOption[];
  readonly parties: readonly GmcrParty[];
  readonly infeasible: readonly Disjunction[];
  /** Whether the rankings count, and not the preference statements. */
  readonly manual: boolean;
  /** Groups of two or more parties that the file treats as one. */
  readonly coalitions: readonly (readonly number[])[];
  /** Parties for which the file hides states. */
  readonly misperceiving: readonly number[];
  /** Keys of the file that GMCR+ is not known to write. */
  readonly unknown: readonly string[];
}

const KNOWN = new Set([
  "decisionMakers",
  "options",
  "infeasibles",
  "useManualPreferenceRanking",
  "useManualPreferenceVectors",
  "coalitions",
  "coalitionsFull",
  "program",
  "title",
  "note",
  "version",
]);

const fail = (code: ProblemCode, message: string, mend?: string) =>
  exchangeError(code, message, mend);

const wrong = (where: string, wanted: string) =>
  fail("SX_EXCHANGE_FORMAT", `In the GMCR+ file, ${where} is not ${wanted}.`);

/** Reads the text of a GMCR+ file and checks its form. Throws CaseError (SX_EXCHANGE_…). */
export function readGmcrFile(text: string): GmcrFile {
  const file = parse(text);
  const options = list(file.options, "options").map(readOption);
  const parties = list(file.decisionMakers, "decisionMakers").map((value, i) =>
    readParty(value, `decisionMakers[${i}]`, options.length),
  );
  if (parties.length === 0) {
    throw fail("SX_EXCHANGE_CONTENT", "The GMCR+ file has no decision maker.");
  }
  const manual = file.useManualPreferenceRanking ?? file.useManualPreferenceVectors ?? false;
  if (typeof manual !== "boolean") throw wrong("useManualPreferenceRanking", "true or false");
  return {
    options,
    parties,
    infeasible: list(file.infeasibles ?? [], "infeasibles").map((value, i) =>
      readDisjunction(value, `infeasibles[${i}]`, options.length),
    ),
    manual,
    coalitions: list(file.coalitions ?? [], "coalitions")
      .filter((value): value is unknown[] => Array.isArray(value) && value.length > 1)
      .map((members, i) =>
        members.map((m) => index(m, `coalitions[${i}]`, parties.length, "decision maker")),
      ),
    misperceiving: (file.decisionMakers as Record<string, unknown>[]).flatMap((dm, i) =>
      Array.isArray(dm.misperceptions) && dm.misperceptions.length > 0 ? [i] : [],
    ),
    unknown: Object.keys(file).filter((key) => !KNOWN.has(key)),
  };
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw fail(
      "SX_EXCHANGE_FORMAT",
      `The file is not JSON, so it is no file of GMCR+: ${why}.`,
      "Save the model in GMCR+ again, or give a file that ends in .gmcr.",
    );
  }
  if (!isObject(value)) throw fail("SX_EXCHANGE_FORMAT", "The GMCR+ file is not a JSON object.");
  for (const key of ["decisionMakers", "options"]) {
    if (!(key in value)) {
      throw fail(
        "SX_EXCHANGE_FORMAT",
        `The file has no "${key}", so it is no file of GMCR+.`,
        "A case of Sextant is read as it is; only other programs' files are imported.",
      );
    }
  }
  return value;
}

function readOption(value: unknown, i: number): GmcrOption {
  const where = `options[${i}]`;
  if (!isObject(value)) throw wrong(where, "an object");
  const direction = value.permittedDirection ?? "both";
  if (direction !== "both" && direction !== "fwd" && direction !== "back") {
    throw wrong(`${where}.permittedDirection`, '"both", "fwd" or "back"');
  }
  return { name: readName(value.name, `${where}.name`), direction };
}

function readParty(value: unknown, where: string, optionCount: number): GmcrParty {
  if (!isObject(value)) throw wrong(where, "an object");
  const ranking = value.preferenceRanking ?? value.preferenceVector;
  return {
    name: readName(value.name, `${where}.name`),
    options: list(value.options, `${where}.options`).map((o, i) =>
      index(o, `${where}.options[${i}]`, optionCount, "option"),
    ),
    preferences: list(value.preferences ?? [], `${where}.preferences`).map((p, i) =>
      readDisjunction(p, `${where}.preferences[${i}]`, optionCount),
    ),
    ranking: ranking === undefined || ranking === null ? null : readRanking(ranking, where),
  };
}

function readRanking(value: unknown, party: string): number[][] {
  const where = `${party}.preferenceRanking`;
  const seen = new Set<number>();
  return list(value, where).map((entry, i) => {
    const states = Array.isArray(entry) ? entry : [entry];
    return states.map((s) => {
      if (typeof s !== "number" || !Number.isInteger(s) || s < 1) {
        throw wrong(`${where}[${i}]`, "the number of a state, or a list of such numbers");
      }
      if (seen.has(s)) {
        throw fail("SX_EXCHANGE_CONTENT", `In the GMCR+ file, ${where} names state ${s} twice.`);
      }
      seen.add(s);
      return s;
    });
  });
}

function readDisjunction(value: unknown, where: string, optionCount: number): Disjunction {
  if (Array.isArray(value)) return [readConjunction(value, where, optionCount)];
  if (!isObject(value) || !Array.isArray(value.members)) {
    throw wrong(
      where,
      'a list of [option, "Y" or "N"], or an object whose "members" are such lists',
    );
  }
  if (value.members.length === 0) {
    throw fail("SX_EXCHANGE_CONTENT", `In the GMCR+ file, ${where} is a compound of nothing.`);
  }
  return value.members.map((m, i) =>
    readConjunction(list(m, `${where}.members[${i}]`), `${where}.members[${i}]`, optionCount),
  );
}

function readConjunction(value: readonly unknown[], where: string, count: number): Conjunction {
  const literals: Literal[] = [];
  value.forEach((pair, i) => {
    const at = `${where}[${i}]`;
    if (!Array.isArray(pair) || pair.length !== 2 || (pair[1] !== "Y" && pair[1] !== "N")) {
      throw wrong(at, 'a pair [option, "Y" or "N"]');
    }
    const option = index(pair[0], at, count, "option");
    const taken = pair[1] === "Y";
    const known = literals.find((l) => l.option === option);
    if (known === undefined) literals.push({ option, taken });
    else if (known.taken !== taken) {
      throw fail(
        "SX_EXCHANGE_CONTENT",
        `In the GMCR+ file, ${where} wants option ${option} both taken and not taken.`,
      );
    }
  });
  return literals;
}

function readName(value: unknown, where: string): string {
  if (typeof value !== "string") throw wrong(where, "a text");
  const name = value.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim();
  if (name === "") throw fail("SX_EXCHANGE_CONTENT", `In the GMCR+ file, ${where} is empty.`);
  return name;
}

function index(value: unknown, where: string, count: number, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw wrong(where, "a whole number");
  if (value >= 0 && value < count) return value;
  throw fail(
    "SX_EXCHANGE_CONTENT",
    `In the GMCR+ file, ${where} names ${what} ${value}, but there are only ${count}, from 0 on.`,
  );
}

function list(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw wrong(where, "a list");
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

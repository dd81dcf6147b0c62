import type { z } from "zod";
import { didYouMean } from "../condition/suggest.js";
import type { ProblemCode } from "../problem.js";
import { knownKeys } from "./known-keys.js";
import { nameFault } from "./names.js";

/** One way in which data departs from a schema, in words. */
export interface FormFault {
  readonly code: ProblemCode;
  readonly path: readonly (string | number)[];
  /** Whether the key at the path is meant, not its value. */
  readonly at: "key" | "value";
  readonly message: string;
  readonly mend?: string;
}

/**
 * How `value` departs from `schema`: one fault for each thing that is wrong, in the order found.
 * Where a value may have one of several forms, those of the form that it comes nearest to.
 */
export function formFaults(schema: z.core.$ZodType & z.ZodType, value: unknown): FormFault[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return settle(result.error.issues, value, []).flatMap((issue) => explain(issue, schema, value));
}

type Issue = z.core.$ZodIssue;

/** Replaces the failure of a whole union by the failures of its nearest alternative. */
function settle(issues: readonly Issue[], value: unknown, prefix: readonly PropertyKey[]): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...prefix, ...issue.path];
    if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ ...issue, path }];
    const branches = issue.errors.map((errors) => settle(errors, value, path));
    const inside = branches.filter((branch) => !branch.some((i) => isMismatch(i, path.length)));
    if (inside.length === 0) return [wholeMismatch(branches.flat(), path, value)];
    return inside.reduce((best, branch) =>
      distance(branch, value, path.length) < distance(best, value, path.length) ? branch : best,
    );
  });
}

/** Whether the value as a whole is of another kind than the alternative asks for. */
function isMismatch(issue: Issue, depth: number): boolean {
  return (
    issue.path.length === depth &&
    (issue.code === "invalid_type" ||
      issue.code === "invalid_value" ||
      issue.code === "invalid_union")
  );
}

/** Keys that an alternative does not know or lacks say most about whether it was meant. */
function distance(issues: readonly Issue[], value: unknown, depth: number): number {
  let total = 0;
  for (const issue of issues) {
    const lacking = issue.code === "invalid_type" && valueAt(value, issue.path) === undefined;
    if (issue.code === "unrecognized_keys") {
      total += (issue.path.length === depth ? 20 : 1) * issue.keys.length;
    } else total += lacking && issue.path.length === depth + 1 ? 10 : 1;
  }
  return total;
}

function wholeMismatch(issues: readonly Issue[], path: PropertyKey[], value: unknown): Issue {
  const kinds = new Set<string>();
  for (const issue of issues) {
    if (issue.path.length !== path.length) continue;
    if (issue.code === "invalid_type") kinds.add(kindName(issue.expected));
    else if (issue.code === "invalid_value") kinds.add(issue.values.map(String).join(" or "));
    else if (issue.code === "custom" && issue.params?.expected)
      kinds.add(String(issue.params.expected));
  }
  return {
    code: "custom",
    path,
    message: "",
    input: value,
    params: { expected: [...kinds].join(" or ") },
  } as Issue;
}

function explain(issue: Issue, schema: z.core.$ZodType, root: unknown): FormFault[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const value = valueAt(root, path);
  const last = path.length === 0 ? "the file" : path[path.length - 1];
  const what =
    path.length === 0 ? "The file" : typeof last === "number" ? `Entry ${last + 1}` : `"${last}"`;
  const fault = (code: ProblemCode, message: string, mend?: string): FormFault[] => [
    { code, path, at: "value", message, mend },
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        code: "SX_CASE_UNKNOWN_KEY",
        path: [...path, key],
        at: "key",
        message: `The key "${key}" is not known here.`,
        mend: suggestKey(
          key,
          knownKeys(schema, path).filter((known) => known !== key),
        ),
      }));
    case "invalid_type":
      return value === undefined
        ? fault(
            "SX_CASE_MISSING_KEY",
            `The key "${last}" is missing.`,
            `Add ${last}: it is ${kindName(issue.expected)}.`,
          )
        : mismatch(kindName(issue.expected));
    case "invalid_value":
      if (value === undefined) {
        const values = issue.values.map(String).join(" or ");
        return fault(
          "SX_CASE_MISSING_KEY",
          `The key "${last}" is missing.`,
          `Add ${last}: ${values}`,
        );
      }
      return fault(
        "SX_CASE_BAD_VALUE",
        `${what} is ${show(value)}; it may be ${issue.values.map(String).join(" or ")}.`,
        didYouMean(String(value), issue.values.map(String)),
      );
    case "invalid_key":
      return [
        {
          code: "SX_CASE_BAD_NAME",
          path,
          at: "key",
          message: keyFault(issue, String(last)),
          mend: "A name has letters, digits, hyphen and underscore, and begins with a letter; put what readers see under `name`.",
        },
      ];
    case "invalid_format":
      return fault(
        "SX_CASE_BAD_VALUE",
        `${what} is ${show(value)}, which is not of the form needed.`,
        formatMend(issue),
      );
    case "too_big":
      return issue.origin === "number" || issue.origin === "int"
        ? fault(
            "SX_CASE_BAD_VALUE",
            `${what} is ${show(value)}; it may be ${issue.maximum} at most.`,
          )
        : fault(
            "SX_CASE_TOO_LONG",
            `${what} is longer than the ${issue.maximum} that are allowed.`,
          );
    case "too_small":
      return issue.origin === "number" || issue.origin === "int"
        ? fault(
            "SX_CASE_BAD_VALUE",
            `${what} is ${show(value)}; it must be ${issue.minimum} at least.`,
          )
        : fault("SX_CASE_BAD_VALUE", `${what} is empty.`, "Write something, or leave the key out.");
    case "custom":
      if (typeof issue.params?.tooMany === "number") {
        return fault(
          "SX_CASE_TOO_LONG",
          `${what} has more than the ${issue.params.tooMany} entries that are allowed.`,
        );
      }
      return mismatch(String(issue.params?.expected ?? "something else"));
    default:
      return mismatch("something else");
  }

  function mismatch(expected: string): FormFault[] {
    const quotes = expected.startsWith("a text") && ["number", "boolean"].includes(typeof value);
    return fault(
      "SX_CASE_WRONG_TYPE",
      `${what} should be ${expected}, and is ${show(value)}.`,
      quotes
        ? `Put it in quotes: "${String(value)}".`
        : expected.startsWith("a list") && typeof value === "string"
          ? `Put it in brackets: [${value.slice(0, 40)}].`
          : undefined,
    );
  }
}

/** What people write who know other tools, and the format's own word for it. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  players: "parties",
  actors: "parties",
  decisionMakers: "parties",
  license: "licence",
  source: "cite",
  sources: "cite",
  citation: "cite",
  status_quo: "statusQuo",
  initial: "statusQuo",
  irreversible: "reversible",
  description: "note",
  comment: "note",
  label: "name",
  condition: "when",
};

function suggestKey(key: string, known: readonly string[]): string | undefined {
  const other = Object.hasOwn(OTHER_WORDS, key) ? OTHER_WORDS[key] : undefined;
  if (other !== undefined && known.includes(other)) return `Did you mean ${other}?`;
  const near = didYouMean(key, known);
  if (near) return near;
  return known.length > 0 ? `Known here: ${known.join(", ")}.` : undefined;
}

function keyFault(issue: Extract<Issue, { code: "invalid_key" }>, key: string): string {
  const inner = issue.issues[0];
  return inner !== undefined && inner.code === "too_small" ? "A key is empty." : nameFault(key);
}

function formatMend(issue: Issue): string | undefined {
  const pattern = "pattern" in issue ? String(issue.pattern) : "";
  if (pattern.includes("\\d{4}"))
    return 'Write a year, month or day in quotes: "2006", "2006-12", "2006-12-31".';
  if (pattern.includes("[0-9a-f]{64}")) return "A SHA-256 has 64 digits 0-9 and a-f.";
  if (pattern.includes("\\.\\d+")) return 'Write a decimal number: 2, 0.5, "-1.25".';
  if (pattern.includes("\\p{L}") || pattern.includes("[A-Za-z]")) {
    return "A name has letters, digits, hyphen and underscore, and begins with a letter.";
  }
  return undefined;
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a pair in brackets",
  object: "a map of keys and values",
  record: "a map of keys and values",
  null: "nothing",
};

const kindName = (kind: string): string => KIND_NAMES[kind] ?? kind;

/** A value in words, short. */
function show(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map of keys and values";
  if (typeof value === "string") {
    return JSON.stringify(value.length <= 40 ? value : `${value.slice(0, 39)}…`);
  }
  return `${typeof value === "boolean" ? "" : "the number "}${String(value)}`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

import { ERRORS, type Problem, type ProblemCode } from "@sextant/case";
import type { ProblemDocument } from "../api/problem.js";

/** What ends a request in words: a code of the table of errors, one sentence, and how to mend it. */
export class HttpFault extends Error {
  override readonly name = "HttpFault";
  readonly code: ProblemCode;
  readonly mend: string | undefined;
  constructor(code: ProblemCode, detail: string = ERRORS[code].title, mend?: string) {
    super(detail);
    this.code = code;
    this.mend = mend;
  }
}

/** More would help nobody; the page asks the case itself for the rest. */
const MOST_PROBLEMS = 100;

/**
 * The problem document of something thrown. What is not known by a code of the table is a fault of
 * Sextant, and nothing of it is told: it might hold the case's text.
 */
export function problemOf(thrown: unknown): ProblemDocument {
  const { code, detail, mend } = told(thrown);
  const { http, title } = ERRORS[code];
  const problems = problemsIn(thrown);
  const revision = revisionIn(thrown);
  return {
    type: `urn:sextant:error:${code}`,
    title,
    status: http < 400 ? 422 : http,
    detail,
    code,
    ...(mend === undefined ? {} : { mend }),
    ...(revision === null ? {} : { revision }),
    ...(problems.length === 0 ? {} : { problems: problems.slice(0, MOST_PROBLEMS) }),
  };
}

interface Told {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly mend?: string;
}

function told(thrown: unknown): Told {
  if (thrown instanceof Error) {
    const [first] = problemsIn(thrown);
    if (first !== undefined) return { code: first.code, detail: first.message, mend: first.mend };
    const code = "code" in thrown ? String(thrown.code) : "";
    if (isKnown(code)) {
      const mend = "mend" in thrown && typeof thrown.mend === "string" ? thrown.mend : undefined;
      return { code, detail: thrown.message, mend };
    }
    const own = OF_FASTIFY[code];
    if (own !== undefined) return { code: own, detail: detailOf(own, thrown) };
    const refused = refusedByStatus(thrown);
    if (refused !== null) return { code: refused, detail: detailOf(refused, thrown) };
  }
  return {
    code: "SX_INTERNAL",
    detail: "Something went wrong that should not have; nothing was changed.",
    mend: "Try again; if it goes on, please report what you did.",
  };
}

/** Fastify's own codes for requests that it refuses. */
const OF_FASTIFY: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_VALIDATION: "SX_HTTP_REQUEST",
  FST_ERR_CTP_BODY_TOO_LARGE: "SX_HTTP_TOO_LARGE",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "SX_HTTP_MEDIA_TYPE",
  FST_ERR_CTP_EMPTY_JSON_BODY: "SX_HTTP_REQUEST",
  FST_ERR_CTP_INVALID_JSON_BODY: "SX_HTTP_REQUEST",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "SX_HTTP_REQUEST",
  FST_ERR_BAD_URL: "SX_HTTP_NOT_FOUND",
};

/** What reads JSON and what serves files refuse by a status alone. */
function refusedByStatus(error: Error): ProblemCode | null {
  const status = "statusCode" in error ? error.statusCode : null;
  if (status === 400) return "SX_HTTP_REQUEST";
  return status === 403 || status === 404 ? "SX_HTTP_NOT_FOUND" : null;
}

/** Which part of the request is wrong is told by the name the interface gives it, never by its content. */
function detailOf(code: ProblemCode, error: Error): string {
  if (!("validation" in error) || !Array.isArray(error.validation)) return ERRORS[code].title;
  const [first] = error.validation as { readonly instancePath?: unknown }[];
  const part = /^\/(\w+)/.exec(String(first?.instancePath ?? ""))?.[1];
  return part === undefined ? ERRORS[code].title : `The part "${part}" is not as it must be.`;
}

function isKnown(code: string): code is ProblemCode {
  return Object.hasOwn(ERRORS, code);
}

/** The problems of a CaseError, told by its name: it may come from a worker. */
function problemsIn(thrown: unknown): readonly Problem[] {
  if (!(thrown instanceof Error) || !("problems" in thrown) || !Array.isArray(thrown.problems)) {
    return [];
  }
  return (thrown.problems as readonly Problem[]).map(
    ({ code, severity, message, mend, place }) => ({
      code,
      severity,
      message,
      ...(mend === undefined ? {} : { mend }),
      place: place && { file: place.file, line: place.line, column: place.column },
    }),
  );
}

/** SX_WORKSPACE_MOVED_ON names the revision of the head. */
function revisionIn(thrown: unknown): number | null {
  return thrown instanceof Error && "revision" in thrown && Number.isInteger(thrown.revision)
    ? (thrown.revision as number)
    : null;
}

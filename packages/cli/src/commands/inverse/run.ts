import {
  type CompiledView,
  countTargetOrders,
  findInverse,
  INVERSE_KINDS,
  type InverseKind,
  inverseToJson,
  ordersJson,
} from "@sextant/case";
import { SEQUENTIAL_CONCEPTS } from "@sextant/engine";
import { inverseFindings, ordersFindings } from "@sextant/words";
import type { Request, Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import type { Io } from "../../io/io.js";
import { writeFindings } from "../findings.js";
import { caseAndRest, openView, text } from "../open-case.js";
import { unknown } from "../unknown.js";

/** Says what it would take to make an outcome hold. */
export const run: Run = async (request, io) => {
  const [named, target] = caseAndRest(request);
  if (target === undefined) {
    throw new Failure(
      "SX_USAGE_ARGUMENT",
      "sextant inverse needs an outcome or a state.",
      "Name one after the case: sextant inverse CASE OUTCOME",
    );
  }
  const counting = request.values.count === true;
  if (counting !== (text(request, "party") !== undefined)) {
    throw new Failure(
      "SX_USAGE_OPTION",
      "--count and --party belong together.",
      "Write --party PARTY --count, or leave out both.",
    );
  }
  const kinds = askedKinds(request);
  const view = openView(request, io, named);
  if (counting) await count(request, io, view, target);
  else await search(request, io, view, target, kinds);
  return 0;
};

async function search(
  request: Request,
  io: Io,
  view: CompiledView,
  target: string,
  kinds: readonly InverseKind[] | undefined,
): Promise<void> {
  const concept = askedConcept(request);
  const most = text(request, "max");
  const limit = text(request, "limit");
  const work = text(request, "work");
  const result = findInverse(view, target, {
    ...(concept === undefined ? {} : { concept }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(most === undefined ? {} : { most: Number(most) }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
    ...(work === undefined ? {} : { work: 1e6 * Number(work) }),
    keep: words(request, "keep"),
    keepParties: words(request, "keep-party"),
    onProgress: (done, total) => io.progress("Searching", Math.min(1, done / total)),
  });
  await writeFindings(request, io, {
    *json() {
      yield JSON.stringify(inverseToJson(result));
    },
    findings: () => inverseFindings(result),
  });
}

async function count(request: Request, io: Io, view: CompiledView, target: string): Promise<void> {
  const concept = askedConcept(request);
  const counted = countTargetOrders(
    view,
    target,
    text(request, "party")!,
    concept === undefined ? undefined : [concept],
  );
  await writeFindings(request, io, {
    *json() {
      yield JSON.stringify(ordersJson(counted));
    },
    findings: () => ordersFindings(counted),
  });
}

function askedConcept(request: Request) {
  const word = text(request, "concept");
  return SEQUENTIAL_CONCEPTS.find((concept) => concept === word);
}

/** --kinds: names, or their first letters in the order of the kinds. */
function askedKinds(request: Request): InverseKind[] | undefined {
  if (text(request, "kinds") === undefined) return undefined;
  return words(request, "kinds").map((word) => {
    const found = INVERSE_KINDS.find((kind, k) => kind === word || "abcd"[k] === word);
    if (found !== undefined) return found;
    throw unknown("SX_USAGE_OPTION", `There is no kind of change "${word}".`, word, INVERSE_KINDS);
  });
}

function words(request: Request, option: string): string[] {
  return (text(request, option) ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

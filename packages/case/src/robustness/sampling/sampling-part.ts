/** Sampling on several machines: each draws a shard of the samples, and the parts add up to one run. */
import { addCounts, classesOf, type SampleCounts, SEQUENTIAL_CONCEPTS } from "@sextant/engine";
import { z } from "zod";
import type { CompiledView } from "../../compile/compiled-view.js";
import type { ProblemCode } from "../../problem.js";
import { CaseError } from "../../problem.js";
import { resultHead } from "../../result/head.js";
import { headShape } from "../../result/head-shape.js";
import { samplingParameters } from "./parameters.js";
import { planSampling } from "./plan.js";
import type { SamplingResult } from "./sampling.js";
import { parametersSchema } from "./sampling-schema.js";

const count = z.int().nonnegative();

export const samplingPartSchema = z
  .strictObject({
    ...headShape,
    parameters: parametersSchema,
    shards: z.int().positive(),
    shard: count.describe("Samples k with k mod shards = shard."),
    counts: z.strictObject({
      samples: count,
      holds: z
        .array(count)
        .describe(
          "By target and concept: that there is an equilibrium, the status quo, the outcomes or states.",
        ),
      equilibria: z.array(count),
      judgements: z.array(z.array(z.strictObject({ samples: count, holds: z.array(count) }))),
    }),
  })
  .describe(
    "One shard of the samples of `sextant robustness`, to be put together by `sextant merge`.",
  );

export type SamplingPart = z.infer<typeof samplingPartSchema>;

/** The most shards. */
export const MOST_SHARDS = 100_000;

/** A result that was sampled with these shards, as a part. */
export function samplingPart(
  { view, parameters, counts }: SamplingResult,
  shards: number,
  shard: number,
): SamplingPart {
  return {
    ...resultHead(view),
    parameters: { ...parameters },
    shards,
    shard,
    counts: {
      samples: counts.samples,
      holds: [...counts.holds],
      equilibria: [...counts.equilibria],
      judgements: counts.judgements.map((classes) =>
        classes.map(({ samples, holds }) => ({ samples, holds: [...holds] })),
      ),
    },
  };
}

/** A part as it was read, and where from. */
export interface NamedPart {
  readonly name: string;
  readonly part: SamplingPart;
}

/**
 * Reads a part from the text of a file.
 *
 * @throws CaseError SX_MERGE_GARBLED
 */
export function readSamplingPart(name: string, text: string): NamedPart {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw fault("SX_MERGE_GARBLED", `"${name}" is not JSON.`, RERUN);
  }
  const read = samplingPartSchema.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    const at = issue.path.length === 0 ? "" : ` (at ${issue.path.join(".")}: ${issue.message})`;
    throw fault("SX_MERGE_GARBLED", `"${name}" is not a part of a sampling${at}.`, RERUN);
  }
  return { name, part: read.data };
}

const RERUN = "Make the part again: sextant robustness CASE --shards N --shard K -o PART";

/**
 * Puts the parts of one sampling together; the result is that of one run, exactly.
 *
 * @throws CaseError SX_MERGE_FOREIGN where a part is of another case, view, engine or sampling;
 * SX_MERGE_DUPLICATE, SX_MERGE_MISSING where a shard is there twice or not at all; SX_MERGE_GARBLED where
 * a part contradicts itself
 */
export function mergeSampling(view: CompiledView, parts: readonly NamedPart[]): SamplingResult {
  if (parts.length === 0) throw fault("SX_MERGE_MISSING", "There is no part to merge.", RERUN);
  const first = parts[0];
  refuseForeign(view, parts);
  const { shards } = first.part;
  const parameters = samplingParameters(view, first.part.parameters);
  const plan = planSampling(view, parameters);
  const widths = plan.task.judgements.map(classesOf);
  const outputs = plan.targets.length * SEQUENTIAL_CONCEPTS.length;
  for (const { name, part } of parts) {
    if (isSound(part, outputs, widths)) continue;
    throw fault("SX_MERGE_GARBLED", `The counts in "${name}" contradict one another.`, RERUN);
  }
  const byShard = new Map<number, NamedPart>();
  for (const each of parts) {
    const { shard } = each.part;
    const known = byShard.get(shard);
    if (known !== undefined) {
      throw fault(
        "SX_MERGE_DUPLICATE",
        `"${known.name}" and "${each.name}" are both shard ${shard}.`,
        "Give every shard once.",
      );
    }
    byShard.set(shard, each);
  }
  const missing: number[] = [];
  for (let shard = 0; shard < shards; shard++) if (!byShard.has(shard)) missing.push(shard);
  if (missing.length > 0) {
    const shown = missing.slice(0, 12).join(", ");
    const more = missing.length > 12 ? ` and ${missing.length - 12} more` : "";
    throw fault(
      "SX_MERGE_MISSING",
      `${missing.length === 1 ? "Shard" : "Shards"} ${shown}${more} of ${shards} ${missing.length === 1 ? "is" : "are"} missing.`,
      "Shards are numbered from 0. Make them with the same --samples, --seed and --shards.",
    );
  }
  const counts = parts.map<SampleCounts>(({ part }) => part.counts).reduce(addCounts);
  return { view, parameters, plan, counts };
}

/** Every part is of this case, view and engine, and of the first part's sampling. */
function refuseForeign(view: CompiledView, parts: readonly NamedPart[]): void {
  const head = resultHead(view);
  const [{ name: firstName, part: first }] = parts;
  for (const { name, part } of parts) {
    const against = (what: string): CaseError =>
      fault(
        "SX_MERGE_FOREIGN",
        `"${name}" does not belong here: its ${what}.`,
        "Merge parts of one sampling, with the case they were made from.",
      );
    if (part.case.hash !== head.case.hash)
      throw against(`case is another one, or was changed ("${part.case.title}")`);
    if (part.view !== head.view) throw against(`view is ${part.view}, not ${head.view}`);
    if (part.engine !== head.engine) throw against(`engine is ${part.engine}, not ${head.engine}`);
    if (part.shards !== first.shards)
      throw against(
        `sampling has ${part.shards} shards, and that of "${firstName}" ${first.shards}`,
      );
    for (const [key, value] of Object.entries(part.parameters)) {
      const other = first.parameters[key as keyof SamplingPart["parameters"]];
      if (value !== other) throw against(`${key} is ${value}, and that of "${firstName}" ${other}`);
    }
  }
}

/** The counts have the right form, and add up: every sample falls into one class of every judgement. */
function isSound(
  { counts, parameters, shards, shard }: SamplingPart,
  outputs: number,
  widths: readonly number[],
): boolean {
  const { samples, holds, judgements, equilibria } = counts;
  const due = shard < parameters.samples ? Math.ceil((parameters.samples - shard) / shards) : 0;
  return (
    shard < shards &&
    shards <= MOST_SHARDS &&
    samples === due &&
    holds.length === outputs &&
    holds.every((n) => n <= samples) &&
    equilibria.length === SEQUENTIAL_CONCEPTS.length &&
    judgements.length === widths.length &&
    judgements.every(
      (classes, j) =>
        classes.length === widths[j] &&
        classes.reduce((sum, each) => sum + each.samples, 0) === samples &&
        classes.every((each) => each.holds.length === outputs) &&
        holds.every((n, o) => classes.reduce((sum, each) => sum + each.holds[o], 0) === n),
    )
  );
}

function fault(
  code: Extract<ProblemCode, `SX_MERGE_${string}`>,
  message: string,
  mend: string,
): CaseError {
  return new CaseError([{ code, severity: "error", place: null, message, mend }]);
}

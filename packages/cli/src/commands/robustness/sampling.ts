/** The part of `sextant robustness` that draws samples, whole or one shard of them. */
import {
  type CompiledView,
  MOST_SAMPLES,
  MOST_SHARDS,
  SAMPLING_DEFAULTS,
  type SamplingResult,
  sampleView,
  samplingPart,
} from "@sextant/case";
import type { OptionSpec, Request } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import type { Io } from "../../io/io.js";
import { text } from "../open-case.js";

const { dispersion, citedDispersion, hedged, uncited, seed } = SAMPLING_DEFAULTS;

export const SAMPLING_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  samples: {
    value: "COUNT",
    atLeast: 1,
    about: "how many samples to draw (default: 1000, fewer for very large models)",
  },
  seed: { value: "NUMBER", atLeast: 0, about: `seed of the samples (default: ${seed})` },
  dispersion: {
    value: "PHI",
    about: `how far orders vary around the stated one, 0 (not) to below 1 (default: ${dispersion})`,
  },
  "cited-dispersion": {
    value: "PHI",
    about: `the same where a source alone says that this is the order (default: ${citedDispersion})`,
  },
  hedged: {
    value: "P",
    about: `probability that a hedged statement belongs in its list, unless it gives its confidence (default: ${hedged})`,
  },
  uncited: {
    value: "P",
    about: `the same for a statement without a source (default: ${uncited})`,
  },
  "move-red-lines": { about: "let red lines move and be left out like other statements" },
  shards: {
    value: "COUNT",
    atLeast: 1,
    about: "draw only one of so many shards of the samples, and print it for sextant merge",
  },
  shard: { value: "NUMBER", atLeast: 0, about: "with --shards: which one, from 0" },
};

/** Whether one shard is asked for: then nothing else is printed. */
export function isShard(request: Request): boolean {
  return text(request, "shards") !== undefined || text(request, "shard") !== undefined;
}

/** Draws the samples, or those of the shard asked for. Throws Failure and CaseError. */
export function sampling(view: CompiledView, request: Request, io: Io): SamplingResult {
  const samples = wholeNumber(request, "samples", MOST_SAMPLES);
  const seedAsked = wholeNumber(request, "seed", 2 ** 32 - 1);
  const numbers = {
    dispersion: decimal(request, "dispersion", "below 1"),
    citedDispersion: decimal(request, "cited-dispersion", "below 1"),
    hedged: decimal(request, "hedged", "1"),
    uncited: decimal(request, "uncited", "1"),
  };
  const given = Object.fromEntries(
    Object.entries({ ...numbers, samples, seed: seedAsked }).filter(([, n]) => n !== undefined),
  );
  return sampleView(view, {
    ...given,
    ...(request.values["move-red-lines"] === true ? { moveRedLines: true } : {}),
    ...(isShard(request) ? shardOf(request) : {}),
    onProgress: (done, total) => io.progress("Drawing samples", done / total),
  });
}

/** The shard that was drawn, as the file that sextant merge reads. */
export function partText(result: SamplingResult, request: Request): string {
  const { shards, shard } = shardOf(request);
  return `${JSON.stringify(samplingPart(result, shards, shard))}\n`;
}

function shardOf(request: Request): { shards: number; shard: number } {
  const shards = wholeNumber(request, "shards", MOST_SHARDS);
  const shard = wholeNumber(request, "shard", MOST_SHARDS);
  if (shards === undefined || shard === undefined) {
    throw new Failure(
      "SX_USAGE_OPTION",
      "--shards and --shard belong together.",
      "For instance: --shards 4 --shard 0, then 1, 2 and 3.",
    );
  }
  if (shard >= shards) {
    throw new Failure(
      "SX_USAGE_OPTION",
      `There is no shard ${shard} of ${shards}.`,
      `Shards are numbered from 0 to ${shards - 1}.`,
    );
  }
  return { shards, shard };
}

function wholeNumber(request: Request, option: string, most: number): number | undefined {
  const word = text(request, option);
  if (word === undefined) return undefined;
  const value = Number(word);
  if (value <= most) return value;
  throw new Failure("SX_USAGE_OPTION", `--${option} is at most ${most}.`);
}

function decimal(request: Request, option: string, most: "1" | "below 1"): number | undefined {
  const word = text(request, option);
  if (word === undefined) return undefined;
  const value = Number(word);
  const fits = /^\d*\.?\d+$/.test(word) && (most === "1" ? value <= 1 : value < 1);
  if (fits) return value;
  throw new Failure(
    "SX_USAGE_OPTION",
    `--${option} cannot be "${word}".`,
    `It is a number from 0 to ${most}, for instance 0.3.`,
  );
}

/** The part of `sextant robustness` that draws samples, whole or one shard of them. */
import {
  type CompiledView,
  MOST_SAMPLES,
  MOST_SHARDS,
  type SamplingResult,
  sampleView,
  samplingPart,
} from "@sextant/case";
import type { Request } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import type { Io } from "../../io/io.js";
import { text } from "../open-case.js";

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

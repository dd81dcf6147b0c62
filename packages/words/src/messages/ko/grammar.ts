/**
 * What Korean sentences are built with: numbers, lists and the names of the concepts. Options, goals and
 * outcomes come from the case, as noun phrases or sentences of any language: they are quoted, and a
 * Korean noun stands behind them to bear the particle.
 */
import type { Concept } from "@sextant/engine";
import { josa } from "./josa.js";

/** Digits grouped by three, as Korean prints them. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** "a", "a 및 b", "a, b 및 c": for names and noun phrases. */
export const list = (items: readonly string[], word = "및"): string => {
  const between = word === "and" ? "및" : word === "or" ? "또는" : word;
  return items.length < 2
    ? (items[0] ?? "")
    : `${items.slice(0, -1).join(", ")} ${between} ${items[items.length - 1]}`;
};

export const distinct = (items: readonly string[]): string[] => [...new Set(items)];

/** The words of an option as they stand in the case. */
export const quoted = (name: string): string => `‘${name}’`;

export const topic = (word: string): string => josa(word, "은", "는");
export const subject = (word: string): string => josa(word, "이", "가");
export const object = (word: string): string => josa(word, "을", "를");
export const towards = (word: string): string => josa(word, "으로", "로");
export const and = (word: string): string => josa(word, "과", "와");

/** "2006-12" as "2006년 12월"; what is no such date stays as it is written. */
export const date = (when: string): string => {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(when.trim());
  if (found === null) return when;
  const [, year, month, day] = found;
  return [
    `${year}년`,
    ...(month === undefined ? [] : [`${Number(month)}월`]),
    ...(day === undefined ? [] : [`${Number(day)}일`]),
  ].join(" ");
};

/** "상태 3개". */
export const states = (n: number): string => `상태 ${grouped(n)}개`;

export const concepts: Readonly<Record<Concept, { tag: string; plain: string }>> = {
  nash: { tag: "Nash", plain: "누구도 혼자서는 개선할 수 없음" },
  gmr: { tag: "GMR", plain: "모든 개선이 응징될 수 있음" },
  smr: { tag: "SMR", plain: "모든 개선이 응징될 수 있고 그 응징에서 벗어날 수 없음" },
  seq: { tag: "SEQ", plain: "모든 개선이 다른 당사자들도 원할 이동으로 응징됨" },
  sseq: {
    tag: "SSEQ",
    plain: "모든 개선이 다른 당사자들도 원할 이동으로 응징되고 그 응징에서 벗어날 수 없음",
  },
  sim: {
    tag: "SIM",
    plain: "모든 개선이 같은 때에 개선하려는 다른 당사자들로 인해 무산될 수 있음",
  },
};

/** What a concept asks, said of one party, or why it does not hold. */
export const ownWords = (c: Concept, stable: boolean): string => {
  if (c === "nash") return stable ? "혼자서는 개선할 수 없음" : "혼자서 개선할 수 있음";
  return stable ? concepts[c].plain : `다음이 성립하지 않음: ${concepts[c].plain}`;
};

/** "Nash 기준". */
export const under = (tags: string): string => `${tags} 기준`;

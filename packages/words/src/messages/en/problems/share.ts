import { grouped } from "../grammar.js";

/** "12 of 64 states (19 %)"; a share below half a per cent or above 99.5 is not rounded away. */
export function share(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  let text = String(Math.round(percent));
  if (part > 0 && percent < 0.5) text = "under 1";
  else if (part < whole && percent > 99.5) text = "over 99";
  return `${grouped(part)} of ${grouped(whole)} states (${text} %)`;
}

/** "a, b and c", and after twelve how many more. */
export function listing(items: readonly string[]): string {
  if (items.length > 12) return `${items.slice(0, 12).join(", ")} and ${items.length - 12} more`;
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** The few parts of SVG that pictures are made of. Every text of a case passes through escapeXml. */
import { printable } from "../tables/terminal.js";

/** Text that XML shows letter for letter; characters that reorder or hide text are shown by code. */
export function escapeXml(text: string): string {
  return printable(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}

/** One element. Numbers are rounded to a hundredth, so that the same result gives the same bytes. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = "",
): string {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escapeXml(value)}"`,
    )
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A line of text; `at` is where it begins, ends or has its middle. */
export function label(
  text: string,
  x: number,
  y: number,
  options: { readonly at?: "start" | "middle" | "end"; readonly class?: string } = {},
): string {
  return element(
    "text",
    { x, y, class: options.class ?? "t", "text-anchor": options.at ?? "start" },
    escapeXml(text),
  );
}

export function line(x1: number, y1: number, x2: number, y2: number, style = "line"): string {
  return element("line", { x1, y1, x2, y2, class: style });
}

function round(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

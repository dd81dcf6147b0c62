import type { Table } from "../tables/table.js";
import { PICTURE_STYLE, STANDALONE_STYLE } from "./style.js";
import { element, escapeXml } from "./svg.js";

/**
 * A drawing of a result. Every picture has its table: what cannot be seen can be read, and the table
 * says all that the drawing says.
 */
export interface Picture {
  /** Stable name: "dendrogram", "loops", … */
  readonly key: string;
  readonly title: string;
  /** What is to be seen, in a sentence or two, for readers who cannot see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** SVG elements, made with `element` and `label`; coloured by the classes of PICTURE_STYLE only. */
  readonly body: string;
  readonly table: Table;
}

/** The picture to be set into a page that has PICTURE_STYLE; ids are made unique by `prefix`. */
export function pictureInPage(picture: Picture, prefix: string): string {
  return svg(picture, prefix, "");
}

/**
 * The picture as a file of its own: light or dark by the reader's setting, no script, nothing loaded.
 *
 * @example writeFileSync("map.svg", pictureFile(picture));
 */
export function pictureFile(picture: Picture): string {
  const style = `<style>${STANDALONE_STYLE}${PICTURE_STYLE}</style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg(picture, "picture", style)}\n`;
}

function svg(
  { key, title, description, width, height, body }: Picture,
  prefix: string,
  style: string,
): string {
  const id = `${prefix}-${key}`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "picture",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
    },
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>${style}${body}`,
  );
}

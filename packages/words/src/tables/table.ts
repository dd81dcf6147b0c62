/** A table with no looks of its own: the renderers beside this file make text, CSV, LaTeX or Markdown of it. */
export interface Column {
  /** Stable, lower-case, for CSV headers: "state", "nash". */
  readonly key: string;
  readonly title: string;
  readonly align: "left" | "right" | "centre";
  /** Never squeezed or wrapped to fit a page: patterns, counts. */
  readonly rigid?: boolean;
}

/** A column of words. */
export const left = (key: string, title: string): Column => ({ key, title, align: "left" });

/** A column of numbers, which is never squeezed. */
export const figure = (key: string, title: string): Column => ({
  key,
  title,
  align: "right",
  rigid: true,
});

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One string a column. */
  readonly rows: readonly (readonly string[])[];
  /** By row the keys of the columns whose figure is another under an order of preference that is unknown. */
  readonly onOrder?: readonly (readonly string[])[];
  /** Said below the table: what was left out, what the signs mean. */
  readonly notes?: readonly string[];
}

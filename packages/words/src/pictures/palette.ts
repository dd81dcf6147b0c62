/**
 * The colours of pages and pictures, for light and dark surroundings: the same names everywhere, so
 * that a picture set into a page takes the page's own. A test checks them for contrast (WCAG 2.2 AA).
 */
export interface Palette {
  readonly page: string;
  readonly card: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly link: string;
  readonly mark: string;
  readonly yes: string;
  readonly no: string;
  readonly warn: string;
  /** One colour a party, by position, repeating after the last. */
  readonly p: readonly string[];
}

export const LIGHT: Palette = {
  page: "#faf8f4",
  card: "#ffffff",
  ink: "#1c2430",
  soft: "#525b68",
  line: "#d9d4c8",
  link: "#17507f",
  mark: "#fdf0c2",
  yes: "#1d6340",
  no: "#6b5a4b",
  warn: "#9a3412",
  p: ["#17507f", "#a33f12", "#1d6340", "#7a2c6c", "#755600", "#44526d", "#9a1f3f", "#21656f"],
};

export const DARK: Palette = {
  page: "#15191f",
  card: "#1c2129",
  ink: "#e8e4da",
  soft: "#a9b0ba",
  line: "#353c47",
  link: "#8cc4ee",
  mark: "#4a3f16",
  yes: "#7fd0a4",
  no: "#c4b29f",
  warn: "#f2a47c",
  p: ["#8cc4ee", "#f2a47c", "#7fd0a4", "#dda6d2", "#dfc070", "#b1bdd6", "#f1a2b3", "#92ccd6"],
};

/** The palette as CSS custom properties: --ink, --soft, …, --p1 to --p8. */
export function paletteVariables({ p, ...colours }: Palette): string {
  return [
    ...Object.entries(colours).map(([name, value]) => `--${name}:${value}`),
    ...p.map((value, i) => `--p${i + 1}:${value}`),
  ].join(";");
}

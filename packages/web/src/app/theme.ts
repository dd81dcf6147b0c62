export const THEMES = ["auto", "light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];
const KEY = "sextant.theme";

export function themeChosen(): Theme {
  const kept = localStorage.getItem(KEY);
  return THEMES.find((theme) => theme === kept) ?? "auto";
}

/** Sets the appearance of the page and remembers it; "auto" follows the system. */
export function setTheme(theme: Theme): void {
  if (theme === "auto") localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  applyTheme(theme);
}

export function applyTheme(theme: Theme = themeChosen()): void {
  const { documentElement } = document;
  if (theme === "auto") documentElement.removeAttribute("data-theme");
  else documentElement.dataset.theme = theme;
}

import { isComposing } from "./shortcuts.js";

/**
 * Enter that ends the input of a Korean, Chinese or Japanese word sends no form, whatever the browser
 * makes of it. Once for the page: a form has nothing to do for it; a field that handles Enter itself asks
 * `isComposing`.
 */
export function keepFormsFromComposing(): void {
  addEventListener(
    "keydown",
    (event) => {
      const inForm = event.target instanceof HTMLInputElement && event.target.form !== null;
      if (event.key === "Enter" && inForm && isComposing(event)) event.preventDefault();
    },
    { capture: true },
  );
}

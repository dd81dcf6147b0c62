/**
 * Korean: a draft, not yet read against the English by a second person. It is loaded only when it is
 * asked for. Each family of texts has a file of its own in the folder ko/, typed by the English one, so
 * that a text that is missing there does not compile.
 */
import { en, type Messages } from "./en.js";

export const ko: Messages = {
  ...en,
  language: "ko",
};

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { about } from "./api/cases.js";
import { ApiFault } from "./api/fault.js";
import { takeToken } from "./api/session.js";
import { App } from "./app/app.js";
import { applyLocale } from "./app/language.js";
import { LocaleGate } from "./app/locale-gate.js";
import { applyTheme } from "./app/theme.js";
import "./styles/tokens.css";
import "./styles/base.css";

applyTheme();
const [session] = await Promise.all([openSession(), applyLocale()]);
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LocaleGate>
        <App session={session} />
      </LocaleGate>
    </StrictMode>,
  );
}

/** Null where we may go on; the fault where the server does not know us. */
async function openSession(): Promise<ApiFault | null> {
  let fault: ApiFault | null = null;
  try {
    await takeToken();
  } catch (error) {
    // A token that was used already is no harm where its cookie is still here.
    fault = error instanceof ApiFault ? error : null;
  }
  try {
    await about();
    return null;
  } catch (error) {
    return fault ?? (error instanceof ApiFault ? error : null);
  }
}

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { about } from "./api/cases.js";
import { ApiFault } from "./api/fault.js";
import { takeToken } from "./api/session.js";
import { App } from "./app/app.js";
import { LocaleContext, loadLocale } from "./app/language.js";
import { applyTheme } from "./app/theme.js";
import "./styles/tokens.css";
import "./styles/base.css";

applyTheme();
const [locale, session] = await Promise.all([loadLocale(), openSession()]);
document.documentElement.lang = locale.language;
document.documentElement.dir = locale.direction;
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LocaleContext value={locale}>
        <App session={session} />
      </LocaleContext>
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

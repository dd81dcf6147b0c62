import type { About } from "@sextant/server";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { about } from "./api/cases.js";
import { ApiFault } from "./api/fault.js";
import { takeToken } from "./api/session.js";
import { AboutContext } from "./app/about.js";
import { App } from "./app/app.js";
import { applyLocale, loadLocale } from "./app/language.js";
import { LocaleProvider } from "./app/locale-provider.js";
import { applyTheme } from "./app/theme.js";
import "./styles/tokens.css";
import "./styles/base.css";
import "./parts/parts.css";

applyTheme();
const [locale, session] = await Promise.all([loadLocale(), openSession()]);
applyLocale(locale);
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LocaleProvider first={locale}>
        <AboutContext value={session.about}>
          <App session={session.fault} />
        </AboutContext>
      </LocaleProvider>
    </StrictMode>,
  );
}

interface Session {
  readonly about: About | null;
  /** Why the server does not let us in; null where it does. */
  readonly fault: ApiFault | null;
}

async function openSession(): Promise<Session> {
  let refused: ApiFault | null = null;
  try {
    await takeToken();
  } catch (error) {
    // A token that was used already is no harm where its cookie is still here.
    refused = error instanceof ApiFault ? error : null;
  }
  try {
    return { about: await about(), fault: null };
  } catch (error) {
    return { about: null, fault: refused ?? (error instanceof ApiFault ? error : null) };
  }
}

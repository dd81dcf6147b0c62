import type { About } from "@sextant/server";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { about } from "./api/cases.js";
import { ApiFault } from "./api/fault.js";
import { takeToken } from "./api/session.js";
import { AboutContext } from "./app/about.js";
import { App } from "./app/app.js";
import { keepFormsFromComposing } from "./app/composing.js";
import { applyLocale } from "./app/language.js";
import { commitOnLeaving } from "./app/leaving.js";
import { LocaleGate } from "./app/locale-gate.js";
import { applyTheme } from "./app/theme.js";
import "./styles/tokens.css";
import "./styles/base.css";
// The frame stands before the first view has come with its parts.
import "./parts/parts.css";

applyTheme();
keepFormsFromComposing();
commitOnLeaving();
const [session] = await Promise.all([openSession(), applyLocale()]);
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LocaleGate>
        <AboutContext value={session.about}>
          <App session={session.fault} />
        </AboutContext>
      </LocaleGate>
    </StrictMode>,
  );
}

// The address of a new start, put into a tab that is open already.
addEventListener("hashchange", () => {
  if (location.hash.startsWith("#token="))
    void takeToken().then(() => session.fault !== null && location.reload());
});

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

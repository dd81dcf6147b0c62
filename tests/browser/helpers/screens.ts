import type { Page } from "playwright-core";
import { VIEWS } from "../../../packages/web/src/views/registry.js";
import { type Browsing, settled } from "./browsing.js";

/** Every screen by its key, as the page's own registry has them: a view is looked at once it is in there. */
export const SCREENS: readonly string[] = VIEWS.map(({ key }) => key);

/** A tab at a screen, with what the address asks for besides ("?lang=pseudo&dir=rtl"). */
export async function tabAt(here: Browsing, screen: string, query = ""): Promise<Page> {
  const page = await here.context.newPage();
  const place = screen === "start" ? "#/" : `#/case/${await here.firstCase()}/${screen}`;
  await page.goto(here.workbench.url + query + place);
  await settled(page);
  return page;
}

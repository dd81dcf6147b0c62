import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signedIn } from "./helpers/browsing.js";
import { launch } from "./helpers/chromium.js";
import { startWorkbench, type Workbench } from "./helpers/workbench.js";

/** A page of somebody else, in the same browser that has the workbench open. */
let site: Server;
let sitePort: number;
let browser: Browser;
let workbench: Workbench;
let context: BrowserContext;
let own: string;

beforeAll(async () => {
  site = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>Elsewhere</title><p>Elsewhere");
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  sitePort = (site.address() as AddressInfo).port;
  // A name that leads to this computer, as an attacker's own name server would have it.
  // Chromium would keep public pages from this computer by itself; other browsers do not.
  browser = await launch([
    "--host-resolver-rules=MAP evil.example 127.0.0.1",
    "--disable-features=LocalNetworkAccessChecks",
  ]);
  workbench = await startWorkbench();
  context = await signedIn(browser, workbench, undefined, []);
  own = workbench.url.replace(/\/$/, "");
});
afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
  await new Promise((resolve) => site.close(resolve));
});

/** What the workspace holds, by a request of the workbench's own page. */
async function held(): Promise<string> {
  const headers = { "x-sextant": "1" };
  const cases = await (await context.request.get(`${own}/api/cases`, { headers })).text();
  const [{ id }] = (JSON.parse(cases) as { cases: { id: string }[] }).cases;
  return cases + (await (await context.request.get(`${own}/api/cases/${id}`, { headers })).text());
}

const elsewhere = async (host: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`http://${host}:${sitePort}/`);
  return page;
};

/** Whatever a page can try with a server that is not its own; each gives what it could see of an answer. */
async function attempts(page: Page, target: string): Promise<Record<string, string>> {
  return page.evaluate(async (at) => {
    const told = (work: Promise<unknown>): Promise<string> =>
      work.then(
        (value) => String(value),
        () => "refused",
      );
    const event = (on: EventTarget, good: string): Promise<string> =>
      new Promise((resolve) => {
        on.addEventListener(good, () => resolve("answered"));
        on.addEventListener("error", () => resolve("refused"));
        setTimeout(() => resolve("silent"), 5_000);
      });
    const read = async (response: Response): Promise<string> =>
      `${response.type} ${await response.text()}`;
    const body = JSON.stringify({ from: "new", title: "Intruder", who: "x" });
    const put = <T extends HTMLElement>(element: T, change: (element: T) => void): T => {
      change(element);
      document.body.append(element);
      return element;
    };
    const credentials = "include" as const;
    const json = { "content-type": "application/json", "x-sextant": "1" };
    return {
      read: await told(fetch(`${at}/api/cases`, { credentials }).then(read)),
      readWithHeader: await told(
        fetch(`${at}/api/cases`, { credentials, headers: json }).then(read),
      ),
      readBlind: await told(fetch(`${at}/api/cases`, { credentials, mode: "no-cors" }).then(read)),
      write: await told(
        fetch(`${at}/api/cases`, { method: "POST", credentials, headers: json, body }).then(read),
      ),
      writeBlind: await told(
        fetch(`${at}/api/cases`, { method: "POST", credentials, mode: "no-cors", body }).then(read),
      ),
      beacon: String(navigator.sendBeacon(`${at}/api/cases`, body)),
      image: await event(
        put(new Image(), (one) => {
          one.src = `${at}/sextant.svg`;
        }),
        "load",
      ),
      script: await event(
        put(document.createElement("script"), (one) => {
          one.src = `${at}/api/cases`;
        }),
        "load",
      ),
      events: await event(
        new EventSource(`${at}/api/cases/x/events`, { withCredentials: true }),
        "open",
      ),
      socket: await event(new WebSocket(`${at.replace("http", "ws")}/api/cases`), "open"),
      frame: await new Promise<string>((resolve) => {
        const frame = put(document.createElement("iframe"), (one) => {
          one.src = `${at}/`;
        });
        frame.addEventListener("load", () => {
          // What is refused is shown as an error page, into which nobody can look either.
          let seen = "refused";
          try {
            seen = frame.contentDocument === null ? "refused" : frame.contentDocument.title;
          } catch {}
          resolve(seen);
        });
      }),
    };
  }, target);
}

test.each(["127.0.0.1", "localhost", "evil.example"])(
  "39: a page of http://%s at another port sees and changes nothing",
  async (host) => {
    const before = await held();
    const page = await elsewhere(host);
    expect(await attempts(page, own)).toEqual({
      read: "refused",
      readWithHeader: "refused",
      readBlind: "refused",
      write: "refused",
      writeBlind: "refused",
      beacon: "true",
      image: "refused",
      script: "refused",
      events: "refused",
      socket: "refused",
      frame: "refused",
    });
    // A form goes to another page, and there meets the refusal.
    const answer = page.waitForResponse(`${own}/api/cases`);
    await page.evaluate((at) => {
      const form = document.createElement("form");
      form.method = "POST";
      form.action = `${at}/api/cases`;
      form.enctype = "text/plain";
      const field = document.createElement("input");
      field.name = '{"from":"new","title":"Intruder","who":"';
      field.value = '"}';
      form.append(field);
      document.body.append(form);
      form.submit();
    }, own);
    expect((await answer).status()).toBe(403);
    await page.close();
    expect(await held()).toBe(before);
  },
);

test("38: a name that is made to lead here is refused before anything else, and gets nothing", async () => {
  const before = await held();
  const page = await context.newPage();
  const { port } = new URL(own);
  const evil = `http://evil.example:${port}/`;
  // The attacker's own server gives the page; then the name leads to us.
  await page.route(evil, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Elsewhere</title>" }),
  );
  await page.goto(evil);
  const same = await page.evaluate(async () => {
    const options = { headers: { "x-sextant": "1", "content-type": "application/json" } };
    const body = JSON.stringify({ from: "new", title: "Intruder", who: "x" });
    return [
      (await fetch("/api/cases", options)).status,
      (await fetch("/api/cases", { ...options, method: "POST", body })).status,
      await (await fetch("/index.html", options)).text(),
    ];
  });
  expect(same).toEqual([421, 421, ""]);
  await page.close();
  expect(await held()).toBe(before);
});

test("39: a window that another page opened tells it nothing", async () => {
  const page = await elsewhere("evil.example");
  const seen = await page.evaluate(async (at) => {
    const opened = window.open(`${at}/`, "workbench");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    if (opened === null || opened.closed) return "gone";
    try {
      return opened.document.title;
    } catch {
      return "refused";
    }
  }, own);
  expect(["gone", "refused"]).toContain(seen);
  await page.close();
});

import type { Page } from "playwright-core";

/** What does not fit the width of the page: it scrolls sideways, or text is cut off. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const name = (one: Element): string =>
      `<${one.tagName.toLowerCase()} class="${one.className}"> ${(one.textContent ?? "").trim().slice(0, 60)}`;
    const unseen = (one: Element): boolean =>
      one.closest(".unseen, [aria-hidden='true'], svg") !== null ||
      !one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    for (const box of [document.scrollingElement, document.querySelector("main")]) {
      if (box !== null && box.scrollWidth > box.clientWidth + 1) {
        faults.push(`${name(box)} scrolls sideways: ${box.scrollWidth} in ${box.clientWidth}`);
      }
    }
    const scrolls = (one: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(one).overflowX) && !one.matches("html, body, main");
    const inScroller = (one: Element): boolean => {
      for (let up = one.parentElement; up !== null; up = up.parentElement) {
        if (scrolls(up)) return true;
      }
      return false;
    };
    for (const one of document.querySelectorAll<HTMLElement>("body *")) {
      if (unseen(one)) continue;
      const style = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if (!inScroller(one) && (box.right > innerWidth + 1 || box.left < -1)) {
        faults.push(`${name(one)} stands outside: ${box.left} to ${box.right} of ${innerWidth}`);
      }
      const cut = one.scrollWidth > one.clientWidth + 1 && /hidden|clip/.test(style.overflowX);
      const told = "[title], [aria-label]";
      const whole =
        one.closest(told) !== null || one.querySelector(`:scope > :is(${told})`) !== null;
      if (cut && !whole && !one.matches("select, input, html, body")) {
        faults.push(`${name(one)} is cut off: ${one.scrollWidth} in ${one.clientWidth}`);
      }
    }
    return faults;
  });
}

/** What moves, or would, though the person asked for no motion. */
export function motions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const long = (times: string): boolean =>
      times
        .split(",")
        .some((time) => Number.parseFloat(time) * (/ms/.test(time) ? 0.001 : 1) > 0.01);
    const faults = document
      .getAnimations()
      .filter(({ playState }) => playState === "running")
      .map((animation) => `runs: ${(animation as CSSAnimation).animationName ?? "a transition"}`);
    for (const one of document.querySelectorAll("body, body *")) {
      const style = getComputedStyle(one);
      const still = style.animationName === "none" || !long(style.animationDuration);
      if (still && !long(style.transitionDuration) && style.scrollBehavior !== "smooth") continue;
      faults.push(
        `<${one.tagName.toLowerCase()} class="${one.className}"> ${style.animationName} ${style.transitionDuration} ${style.scrollBehavior}`,
      );
    }
    return faults;
  });
}

/**
 * Words of the frame and the views that do not come from the messages: in the pseudo-locale every
 * message stands in square brackets. What the case says stands in <bdi>; what is the same in every
 * language is marked translate="no".
 */
export function untranslated(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const OWN = "bdi, code, kbd, [translate='no'], svg, option";
    const BLOCK =
      "p, li, td, th, h1, h2, h3, h4, dt, dd, button, a, summary, label, legend, caption, figcaption, div, section, span";
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      const parent = node.parentElement;
      if (parent === null || !/\p{L}{2}/u.test(text) || parent.closest(OWN) !== null) continue;
      if (!parent.checkVisibility()) continue;
      // A message with parts of the case in it is several pieces of text within one element.
      let around: Element | null = parent;
      let told = false;
      for (let k = 0; k < 4 && around !== null && !told; k++) {
        told = inBrackets(around.textContent ?? "", text);
        around = around.parentElement?.closest(BLOCK) ?? null;
      }
      if (!told) faults.add(`${parent.className || parent.tagName}: ${text.trim().slice(0, 80)}`);
    }
    return [...faults];

    function inBrackets(whole: string, part: string): boolean {
      const at = whole.indexOf(part);
      if (at < 0) return false;
      let depth = 0;
      for (let i = 0; i < at + part.length; i++) {
        if (whole[i] === "[") depth++;
        else if (whole[i] === "]") depth--;
        else if (i >= at && depth <= 0 && /\p{L}/u.test(whole[i])) return false;
      }
      return true;
    }
  });
}

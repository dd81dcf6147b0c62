import { navigate, type Route } from "../../app/router.js";

/** Whether the viewer was opened on this page, so that closing it is going back. */
let openedHere = false;

export function sourceOpened(): void {
  openedHere = true;
}

/** Another statement, without a step to go back to. */
export function showStatement({ more }: Route, id: string): void {
  navigate({ more: { ...more, source: id } }, { replace: true });
}

export function closeSource({ more }: Route): void {
  if (openedHere) history.back();
  else navigate({ more: { ...more, source: "" } }, { replace: true });
  openedHere = false;
}

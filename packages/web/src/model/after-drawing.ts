/** No frame is drawn where nobody looks: then it is done after so many milliseconds. */
const LATEST = 100;
const LEAVING = ["pagehide", "visibilitychange"] as const;

let waiting: (() => void)[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Does something once what has just been changed is on the screen, so that it takes no time from that;
 * at once where the page is being left.
 */
export function afterDrawing(what: () => void): void {
  waiting.push(what);
  if (waiting.length > 1) return;
  for (const leaving of LEAVING) addEventListener(leaving, go);
  timer = setTimeout(go, LATEST);
  // The frame is drawn between the two.
  requestAnimationFrame(() => setTimeout(go));
}

function go(): void {
  clearTimeout(timer);
  for (const leaving of LEAVING) removeEventListener(leaving, go);
  const now = waiting;
  waiting = [];
  for (const one of now) one();
}

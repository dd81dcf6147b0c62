import { writeSync } from "node:fs";

/** Nothing is drawn before this; most commands are done by then. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;
const ERASE_LINE = "\r\x1b[K";

/**
 * A bar with the time left on standard error, for work of more than a second. Written without the
 * event loop, because the engine keeps it busy when it runs in this thread.
 */
export class Progress {
  readonly #enabled: boolean;
  readonly #columns: number;
  readonly #started = Date.now();
  #timer: NodeJS.Timeout | undefined;
  #drawn = false;
  #lastDrawing = 0;
  #what = "Reading";
  #share = 0;
  #partStarted = Date.now();

  constructor(enabled: boolean, columns: number) {
    this.#enabled = enabled;
    this.#columns = columns;
  }

  /** Redraws by itself while the work is in a worker and this thread is free. */
  keepDrawing(): void {
    if (!this.#enabled) return;
    this.#timer = setInterval(() => this.#draw(), REDRAW_MS);
    this.#timer.unref();
  }

  update(what: string, share: number): void {
    if (what !== this.#what || share < this.#share) this.#partStarted = Date.now();
    this.#what = what;
    this.#share = Math.min(1, Math.max(0, share));
    this.#draw();
  }

  /** Takes the bar away, before anything else is written to the terminal. */
  clear(): void {
    if (!this.#drawn) return;
    put(ERASE_LINE);
    this.#drawn = false;
  }

  end(): void {
    if (this.#timer !== undefined) clearInterval(this.#timer);
    this.clear();
  }

  #draw(): void {
    const now = Date.now();
    if (!this.#enabled || now - this.#started < PATIENCE_MS) return;
    if (now - this.#lastDrawing < REDRAW_MS) return;
    this.#lastDrawing = now;
    this.#drawn = true;
    put(ERASE_LINE + progressLine(this.#what, this.#share, now - this.#partStarted, this.#columns));
  }
}

/** For instance "Analysing  [######--------------]  30 %, about 4 s left". */
export function progressLine(
  what: string,
  share: number,
  elapsedMs: number,
  columns: number,
): string {
  const percent = Math.floor(100 * share);
  const left =
    share > 0.01 && elapsedMs > 500
      ? `, about ${duration((elapsedMs / share) * (1 - share))} left`
      : "";
  const tail = share > 0 ? `${String(percent).padStart(4)} %${left}` : "";
  const room = columns - 1 - what.length - 4 - tail.length;
  if (room < 5 || share === 0)
    return `${what}  ${tail}`.slice(0, Math.max(0, columns - 1)).trimEnd();
  const size = Math.min(24, room);
  const full = Math.round(size * share);
  return `${what}  [${"#".repeat(full)}${"-".repeat(size - full)}]${tail}`;
}

/** For instance "40 s", "3 min". */
export function duration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

function put(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // A bar that cannot be drawn must not end the work.
  }
}

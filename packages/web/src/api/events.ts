import { OWN_HEADER } from "./client.js";

/**
 * Listens to server-sent events by fetch, since EventSource cannot send our header. Connects again
 * after a loss, waiting longer each time (half a second up to ten). Returns what ends it.
 */
export function listen(
  path: string,
  on: { event(name: string, data: string): void; state?(connected: boolean): void },
): () => void {
  const ending = new AbortController();
  void (async () => {
    for (let wait = 500; !ending.signal.aborted; wait = Math.min(10_000, wait * 2)) {
      try {
        const response = await fetch(path, { headers: OWN_HEADER, signal: ending.signal });
        if (response.ok && response.body) {
          wait = 500;
          on.state?.(true);
          await readEvents(response.body, on.event);
        } else if (response.status === 404) return;
      } catch {
        // Lost, or ended by us: the loop decides.
      }
      if (ending.signal.aborted) return;
      on.state?.(false);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  })();
  return () => ending.abort();
}

/** Reads the events of a stream until it ends. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  event: (name: string, data: string) => void,
): Promise<void> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += value.replaceAll("\r\n", "\n");
    for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
      dispatch(rest.slice(0, end), event);
      rest = rest.slice(end + 2);
    }
  }
}

function dispatch(block: string, event: (name: string, data: string) => void): void {
  let name = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    if (line.startsWith("event:")) name = line.slice(6).trim();
    else if (line.startsWith("data:")) data.push(line.slice(5).replace(/^ /, ""));
  }
  if (data.length > 0) event(name, data.join("\n"));
}

import type { FastifyInstance, FastifyRequest } from "fastify";
import { HttpFault } from "./fault.js";

/** A case may be nested less deeply than this; what checks a request goes down as deep as it is. */
const MAX_DEPTH = 256;

/** Bodies are JSON, plain and not compressed; keys that would reach a prototype are refused. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>(
    "application/json",
    { parseAs: "string" },
    (request, body, done) => {
      if (isCompressed(request)) done(new HttpFault("SX_HTTP_MEDIA_TYPE"));
      else if (isTooDeep(body)) {
        done(new HttpFault("SX_HTTP_REQUEST", "The request is nested too deeply."));
      } else parse(request, body, done);
    },
  );
}

function isCompressed({ headers }: FastifyRequest): boolean {
  const encoding = headers["content-encoding"];
  return encoding !== undefined && encoding.toLowerCase() !== "identity";
}

/** Linear in the text; brackets inside strings do not count. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) {
      i = endOfString(text, i);
    } else if (c === 0x5b || c === 0x7b) {
      if (++depth > MAX_DEPTH) return true;
    } else if (c === 0x5d || c === 0x7d) depth--;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5c) i++;
    else if (c === 0x22) return i;
  }
  return text.length;
}

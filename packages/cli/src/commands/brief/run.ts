import { analyse } from "@sextant/case";
import { briefHtml } from "@sextant/report";
import type { Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import { askedReading } from "../find.js";
import { openView, text } from "../open-case.js";

/** Writes the page. */
export const run: Run = async (request, io) => {
  const output = text(request, "output");
  if (output === undefined && io.terminal) {
    throw new Failure(
      "SX_USAGE_OPTION",
      "A web page is of little use in a terminal.",
      "Say where to write it, for instance: -o page.html",
    );
  }
  const view = openView(request, io);
  const analysis = analyse(view, {
    reading: askedReading(request),
    onProgress: (share) => io.progress("Analysing", share),
  });
  io.progress("Writing the page", 0);
  await io.write(briefHtml(analysis));
  if (output !== undefined && output !== "-") {
    io.note(`Wrote ${output}; open it in a browser. It needs no network.`);
  }
  return 0;
};

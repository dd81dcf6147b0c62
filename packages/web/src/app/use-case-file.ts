import { exportCase } from "../api/cases.js";
import { ApiFault } from "../api/fault.js";
import { useAnnounce } from "./announce.js";
import { faultText } from "./fault-text.js";
import { useMessages } from "./language.js";
import { saveFile } from "./save-file.js";

/** Saves a case as a file: case.yaml where it is the only one, else an archive of all its files. */
export function useCaseFile(): (id: string, title: string) => void {
  const announce = useAnnounce();
  const m = useMessages();
  return (id, title) =>
    void exportCase(id).then(
      ({ blob, archive }) => saveFile(blob, `${title}${archive ? ".zip" : ".yaml"}`),
      (error) => {
        const text = error instanceof ApiFault ? faultText(error, m) : String(error);
        announce(text, { show: true });
      },
    );
}

import { Failure } from "../failure.js";
import { AtomicFile, refuseIfTaken } from "./atomic-file.js";
import { errorCode } from "./case-folder.js";

/** Where data goes: standard output, or the file of -o. */
export interface Sink {
  write(text: string): Promise<void>;
  /** After the last write, when all went well. */
  finish(): Promise<void>;
  /** After a failure. */
  abandon(): void;
}

/** The sink that -o and --force ask for. Throws Failure at once where the file may not be written. */
export function openSink(output: string | undefined, force: boolean): Sink {
  if (output === undefined || output === "-") return new StandardOutput();
  refuseIfTaken(output, force);
  return new FileSink(output, force);
}

/** The temporary file is made with the first write, so that long work leaves nothing if it is cut short. */
class FileSink implements Sink {
  readonly #path: string;
  readonly #force: boolean;
  #file: AtomicFile | undefined;

  constructor(path: string, force: boolean) {
    this.#path = path;
    this.#force = force;
  }

  async write(text: string): Promise<void> {
    this.#file ??= new AtomicFile(this.#path, this.#force);
    this.#file.write(text);
  }

  async finish(): Promise<void> {
    this.#file?.commit();
  }

  abandon(): void {
    this.#file?.abandon();
  }
}

class StandardOutput implements Sink {
  #failed: Error | undefined;
  #wake: (() => void) | undefined;

  constructor() {
    process.stdout.on("error", (error: Error) => {
      this.#failed = error;
      this.#wake?.();
    });
  }

  async write(text: string): Promise<void> {
    this.#check();
    if (!process.stdout.write(text)) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
        process.stdout.once("drain", wake);
      });
      process.stdout.removeAllListeners("drain");
      this.#wake = undefined;
    }
    this.#check();
  }

  async finish(): Promise<void> {
    await new Promise<void>((wake) => {
      this.#wake = wake;
      process.stdout.write("", () => wake());
    });
    this.#check();
  }

  abandon(): void {}

  #check(): void {
    if (this.#failed === undefined) return;
    if (errorCode(this.#failed) === "EPIPE") throw new ReaderGone();
    throw new Failure(
      "SX_FILE_NOT_WRITTEN",
      errorCode(this.#failed) === "ENOSPC"
        ? "Standard output cannot be written: the disk is full."
        : `Standard output cannot be written: the system says ${errorCode(this.#failed)}.`,
    );
  }
}

/** The reader of our output wants no more (`| head`): no error, the command just ends. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

import { type FileHandle, open, rename, rm } from "node:fs/promises";

const isTaken = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EEXIST";

/** A file that takes its name only when it is whole, in place of what was there. Until then it stands beside, under a name that nothing else has. */
export class WholeFile {
  readonly #place: string;
  readonly #part: string;
  readonly #handle: FileHandle;
  #isKept = false;

  private constructor(place: string, part: string, handle: FileHandle) {
    this.#place = place;
    this.#part = part;
    this.#handle = handle;
  }

  /**
   * Starts a file.
   *
   * @param place Path that it takes when it is whole.
   * @param reserved Paths that others will take.
   * @param mode Who may read and write it.
   */
  static async start(place: string, reserved: readonly string[], mode?: number): Promise<WholeFile> {
    for (let count = 0; ; count++) {
      const part = `${place}.part${count === 0 ? "" : count}`;
      if (reserved.includes(part)) continue;
      try {
        return new WholeFile(place, part, await open(part, "wx", mode));
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
    }
  }

  /** Adds bytes at the end. */
  async add(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) from += (await this.#handle.write(bytes, from, bytes.length - from)).bytesWritten;
  }

  /** Ends the file and gives it its name. */
  async keep(): Promise<void> {
    await this.#handle.close();
    await rename(this.#part, this.#place);
    this.#isKept = true;
  }

  /** Ends the file and removes it, unless it has its name. */
  async drop(): Promise<void> {
    await this.#handle.close();
    // The name it had before may be another's by now.
    if (!this.#isKept) await rm(this.#part, { force: true });
  }
}

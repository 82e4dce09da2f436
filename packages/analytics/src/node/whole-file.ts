import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** A file that takes its name only when it is whole, in place of what was there. */
export class WholeFile {
  readonly #path: string;
  readonly #handle: FileHandle;

  private constructor(path: string, handle: FileHandle) {
    this.#path = path;
    this.#handle = handle;
  }

  get #part(): string {
    return `${this.#path}.part`;
  }

  /**
   * Starts a file.
   *
   * @param mode Who may read and write it.
   */
  static async start(path: string, mode?: number): Promise<WholeFile> {
    // A mode counts only for a new file, and a run that was cut off may have left one.
    await rm(`${path}.part`, { force: true });
    return new WholeFile(path, await open(`${path}.part`, "w", mode));
  }

  /** Adds bytes at the end. */
  async add(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) from += (await this.#handle.write(bytes, from, bytes.length - from)).bytesWritten;
  }

  /** Ends the file and gives it its name. */
  async keep(): Promise<void> {
    await this.#handle.close();
    await rename(this.#part, this.#path);
  }

  /** Ends the file and removes it. */
  async drop(): Promise<void> {
    await this.#handle.close();
    await rm(this.#part, { force: true });
  }
}

import type { IncomingMessage } from "node:http";

const LARGEST = 200_000;

/** Whether a request to save a cell comes from the very page that this server, on this computer, has served. */
export function isOwnPage({ method, headers }: Pick<IncomingMessage, "method" | "headers">): boolean {
  const { host = "", origin } = headers;
  const local = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);
  const site = headers["sec-fetch-site"];
  return method === "POST" && local && origin === `http://${host}` && headers["content-type"] === "application/json" && (site === undefined || site === "same-origin");
}

/** A request's JSON, or undefined when it is none or larger than a cell can be. */
export async function readJson(request: AsyncIterable<Buffer>): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    return undefined;
  }
}

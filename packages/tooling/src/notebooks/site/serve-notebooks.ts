import { createServer, type ViteDevServer } from "vite";
import { siteConfig, type SiteConfigOptions } from "./site-config.js";

/**
 * Serves the notebooks live on this computer: cells can be edited on their page, and a changed package or notebook shows at once.
 *
 * @returns The running server and its address; close it with `server.close()`.
 */
export async function serveNotebooks({ port = 5173, ...options }: SiteConfigOptions & { readonly port?: number } = {}): Promise<{ readonly server: ViteDevServer; readonly url: string }> {
  const config = siteConfig({ showCode: true, ...options });
  const server = await createServer({ ...config, logLevel: "warn", server: { ...config.server, port } });
  await server.listen();
  return { server, url: server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/` };
}

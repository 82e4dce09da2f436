import type { Plugin } from "vite";

const FROM_NETWORK = /https:\/\/[\w.-]+\/npm\//;

/**
 * Keeps Notebook Kit's own library off the network. What it would load from elsewhere (plotting, databases, maps) becomes an error that
 * says to import a package; cells here import what they use.
 */
export function offlinePlugin(): Plugin {
  const absent = (what: string): string => `new Error(${JSON.stringify(`${what} is not part of these notebooks, which ask nothing of the network: import a package of the workspace instead`)})`;
  return {
    name: "offline-notebooks",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("notebook-kit") || !FROM_NETWORK.test(code)) return undefined;
      const name = /([\w-]+)\.js$/.exec(id.split("?")[0] ?? "")?.[1] ?? "this";
      if (/^\s*(?:import|export)\b[^;]*?\bfrom\s+"https:/m.test(code)) return { code: `throw ${absent(name)};\nexport default undefined;`, map: null };
      const local = code.replaceAll(/\bimport\("(https:\/\/[\w.-]+\/npm\/[^"]*)"\)/g, (_call, address: string) => `Promise.reject(${absent(address.replace(FROM_NETWORK, "").replace(/\/\+esm$/, ""))})`);
      return { code: local.replaceAll(new RegExp(FROM_NETWORK, "g"), "about:blank#"), map: null };
    },
  };
}

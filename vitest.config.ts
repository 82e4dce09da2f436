import { defineConfig } from "vitest/config";

// Tests run from TypeScript source: no build needed first.
const conditions = ["@redheart/source", "module", "import", "development|production", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    coverage: { provider: "v8", include: ["packages/{core,analytics,consultations,render}/src/**"], reporter: ["text-summary"], thresholds: { lines: 90, branches: 80 } },
    projects: ["core", "analytics", "consultations", "render", "tooling"].map((name) => ({
      extends: true as const,
      test: { name, root: `./packages/${name}`, include: ["test/**/*.test.ts"] },
    })),
  },
});

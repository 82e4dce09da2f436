module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "core-is-leaf", severity: "error", from: { path: "^packages/core/src" }, to: { path: "^packages/(?!core/)" } },
    { name: "core-only-zod", severity: "error", from: { path: "^packages/core/src" }, to: { dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown", "core"], pathNot: "node_modules/(\\.pnpm/)?zod" } },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } }
  ],
  options: { doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["@redheart/source", "import", "types", "default"] } }
};

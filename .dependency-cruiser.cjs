// Who may import whom. Arrows point from the importer; types count too.
const core = "^packages/core/src";
const analytics = "^packages/analytics/src";
const siblings = "source|organization|stakeholder|meeting|finding|coding|conclusion|referral|campaign|programme";

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    { name: "core-is-a-leaf", severity: "error", from: { path: core }, to: { path: "^packages/(?!core/)" } },
    { name: "core-needs-zod-only", severity: "error", from: { path: core }, to: { path: "node_modules|^node:", pathNot: "node_modules/(\\.pnpm/)?zod" } },
    { name: "core-shared-knows-no-domain", severity: "error", from: { path: `${core}/shared` }, to: { path: `${core}/(?!shared/|privacy/)` } },
    { name: "core-siblings-know-each-other-by-id", severity: "error", from: { path: `${core}/(${siblings})/` }, to: { path: `${core}/(${siblings}|dataset|codebook)/`, pathNot: `${core}/$1/` } },
    { name: "only-dataset-and-entries-know-dataset", severity: "error", from: { path: `${core}/`, pathNot: `${core}/(dataset/|index\\.ts)` }, to: { path: `${core}/dataset/` } },
    { name: "consultations-know-core-only", severity: "error", from: { path: "^packages/consultations/src" }, to: { path: "^packages/(?!core|consultations)/" } },
    { name: "analytics-knows-no-render", severity: "error", from: { path: analytics }, to: { path: "^packages/(render|consultations|tooling)/" } },
    { name: "analytics-runs-in-browsers", severity: "error", from: { path: `${analytics}/(?!node/)` }, to: { path: `${analytics}/node/` } },
    { name: "analytics-needs-node-in-its-node-entry-only", severity: "error", from: { path: `${analytics}/(?!node/)` }, to: { dependencyTypes: ["core"] } },
    { name: "statistics-know-no-domain", severity: "error", from: { path: `${analytics}/statistics` }, to: { path: `${analytics}/(?!statistics/)|^packages/core/src/(?!errors|shared/errors)` } },
    { name: "tables-and-themes-are-below-comparison", severity: "error", from: { path: `${analytics}/(tables|themes)/` }, to: { path: `${analytics}/(comparison|agreement|charts|report|display)/` } },
    { name: "comparison-and-agreement-are-below-charts", severity: "error", from: { path: `${analytics}/(comparison|agreement)/` }, to: { path: `${analytics}/(charts|report|display)/` } },
    { name: "charts-are-below-report", severity: "error", from: { path: `${analytics}/charts/` }, to: { path: `${analytics}/(report|display)/` } },
    { name: "packages-meet-at-entry-points", severity: "error", from: { path: "^packages/([^/]+)/" }, to: { path: "^packages/([^/]+)/src/", pathNot: "^packages/$1/|/src/([^/]+|[^/]+/index|notebook/(node|browser)|themes/node/index)\\.ts$" } },
    { name: "nobody-imports-tooling", severity: "error", from: { path: "^packages/(?!tooling)" }, to: { path: "^packages/tooling" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/|/\\.types/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["@redheart/source", "import", "types", "default"], extensions: [".ts", ".js", ".json"] },
  },
};

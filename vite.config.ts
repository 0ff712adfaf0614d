import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { composeContent } from "./src/content/compose.ts";
import { className } from "./tools/build/classNames.ts";
import { policyPlugin } from "./tools/build/policyPlugin.ts";
import { appOf, sealPlugin } from "./tools/build/sealPlugin.ts";
import { smallestFirst } from "./tools/build/smallestFirst.ts";

const reactsOwn = fileURLToPath(new URL("./src/app/externalStore.ts", import.meta.url));
const nothing = fileURLToPath(new URL("./src/app/nothing.ts", import.meta.url));

/** Parts of the first folders that wait until they are asked for. */
const laterParts = [
  "i18n/words/",
  "assessment/(writtenDate|results|worksheet|amount|roles|voice|werksessie|consensus|agenda|code|merge)",
  "assessment/(countingNews|marks|veil|waiting)",
  "assessment/(freeText|personalData|shareable|draaiboek|wall|draft|invitation|arrival)",
  "machine/(admit|room|participant|joinPlaces|intake)",
  "ui/frame/(wrongFile|report|OneNotice|NotKept|SealedNotice)",
  "ui/board/(BoardAdvice|CountingNews|StepToContinue|Parked|RoomEntry)",
  "ui/steps/(AnswerSum|QuestionHelp|Sources|StepHelp|NotApplicable)",
  "ui/start/(SessionRows|SessionDetailsForm|FieldAndDepth)",
];
const later = new RegExp(`src/(${laterParts.join("|")})`);

/** The modules that the first question needs. */
function isFirst(id: string): boolean {
  const library =
    /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|xstate|@xstate|use-sync-external-store)\//;
  const own = /src\/(assessment|i18n|machine|ui\/(frame|board|steps|start))\/|src\/report\/(keys|answer|boardPicture)/;
  const kit =
    /src\/ui\/kit\/(Alert|Arrow|Button|Card|DateField|dateReader|Disclosure|Field|typing|Radio|SkipLink|Text|join)/;
  const edge =
    /src\/app\/(clock|copyText|effects|externalStore|hostOverlay|database|indexedDbStore|keeper|keptEvents|language|leaveField|main|otherWindows|rescueShelf|saveAs|secondShelf|sessionContent)\.|src\/content\/(fields|sources)\.|src\/storage\/(calendarDate|newDocument|writeDocument)\.|src\/theme\/themes/;
  return (
    id.includes("rolldown/runtime") ||
    library.test(id) ||
    edge.test(id) ||
    kit.test(id) ||
    (own.test(id) && !later.test(id))
  );
}

/** The first question is one of the board: its questions are composed here, all others when they are asked for. */
const board = composeContent("pga", "bord");

const app = appOf();

/** What the app in many files and the app in one (vite.single.config.ts) have in common. */
export const shared = {
  define: {
    BOARD_CONTENT: JSON.stringify(board.ok ? board.content : null),
    BUILT_FROM: JSON.stringify({ version: app.version, commit: app.commit }),
  },
  // Relative addresses: the app works from any folder of any host.
  base: "./",
  resolve: {
    // Optional parts of jsPDF for drawing HTML and SVG, which we never ask for.
    alias: [
      ...["html2canvas", "canvg", "dompurify"].map((find) => ({ find, replacement: nothing })),
      { find: /^use-sync-external-store\/shim(\/with-selector)?(\.js)?$/, replacement: reactsOwn },
    ],
  },
  worker: { format: "es" as const },
  // Words are loaded as a whole: a name for each of their sections would be bytes that nobody asks for.
  json: { namedExports: false },
  css: { modules: { generateScopedName: className } },
  target: "es2023",
};

export default defineConfig({
  define: shared.define,
  base: shared.base,
  resolve: shared.resolve,
  worker: shared.worker,
  json: shared.json,
  css: shared.css,
  plugins: [react(), policyPlugin(), smallestFirst(), sealPlugin()],
  build: {
    target: shared.target,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Each name of a file weighs on the first one. A part's styles have to be there when it is; its own imports it asks for itself.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
    },
    rolldownOptions: {
      output: {
        // The first script names all parts that come later: their hashes tell them apart, words would only weigh.
        chunkFileNames: "assets/[hash:7].js",
        assetFileNames: "assets/[hash:7][extname]",
        // What the first question needs in one file: it compresses better than its parts, and asks one request.
        codeSplitting: {
          groups: [
            { name: "first", test: isFirst },
            { name: "words-nl", test: /i18n\/words\/nl\.|locales\/nl\/(ui|rules|board|variants\/pga|steps\/1)\.json/ },
            { name: "words-en", test: /i18n\/words\/en\.|locales\/en\/(ui|rules|board|variants\/pga|steps\/1)\.json/ },
          ],
        },
      },
    },
  },
});

import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const nothing = fileURLToPath(new URL("./src/app/nothing.ts", import.meta.url));

export default defineConfig({
  // Relative addresses: the app works from any folder of any host.
  base: "./",
  plugins: [react()],
  resolve: {
    // Optional parts of jsPDF for drawing HTML and SVG, which we never ask for.
    alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing },
  },
  worker: { format: "es" },
  build: { target: "es2023", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});

// Bundles the console's scripts, styles and icons into ../built/, named by their content, with a manifest.
// What a style holds as data: URL becomes a file, so that the page's policy needs no exception for data.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const here = path.dirname(fileURLToPath(import.meta.url));
const sources = path.join(here, "..", "static");
const target = path.join(here, "..", "built");
const fresh = `${target}.${process.pid}`;

const dataAsFiles = {
  name: "data-as-files",
  setup(bundle) {
    const held = new Map();
    bundle.onResolve({ filter: /^data:image\/svg\+xml/ }, ({ path: url }) => {
      const name = `${createHash("sha256").update(url).digest("hex").slice(0, 8)}.svg`;
      held.set(name, url);
      return { path: name, namespace: "data-as-files" };
    });
    bundle.onLoad({ filter: /.*/, namespace: "data-as-files" }, ({ path: name }) => {
      const [, kind, body] = /^data:image\/svg\+xml([^,]*),([\s\S]*)$/.exec(held.get(name));
      const contents = kind.includes("base64") ? Buffer.from(body, "base64") : decodeURIComponent(body);
      return { contents, loader: "file" };
    });
  },
};

async function sprite() {
  const names = (await readFile(path.join(sources, "icons.txt"), "utf8")).split(/\s+/).filter(Boolean);
  const symbols = await Promise.all(names.map(async (name) => {
    const svg = await readFile(path.join(here, "node_modules/@tabler/icons/icons/outline", `${name}.svg`), "utf8");
    const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)[1].replace(/\s+/g, " ").trim();
    return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
  }));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

await rm(fresh, { recursive: true, force: true });
await mkdir(fresh, { recursive: true });
const result = await build({
  entryPoints: { console: path.join(sources, "console.js"), style: path.join(sources, "style.css") },
  nodePaths: [path.join(here, "node_modules")],
  outdir: fresh,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome111", "firefox114", "safari16.4"],
  entryNames: "[name]-[hash]",
  assetNames: "picture-[hash]",
  legalComments: "none",
  plugins: [dataAsFiles],
  loader: { ".svg": "file" },
  metafile: true,
  logLevel: "warning",
});

const manifest = {};
for (const [file, output] of Object.entries(result.metafile.outputs)) {
  if (output.entryPoint) manifest[path.basename(output.entryPoint)] = path.basename(file);
}
const pictures = { "icons.svg": await sprite(), "icon.svg": await readFile(path.join(sources, "icon.svg")) };
for (const [name, content] of Object.entries(pictures)) {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 8);
  manifest[name] = name.replace(".", `-${digest}.`);
  await writeFile(path.join(fresh, manifest[name]), content);
}

for (const name of await readdir(fresh)) {
  const content = await readFile(path.join(fresh, name));
  await writeFile(path.join(fresh, `${name}.gz`), gzipSync(content, { level: 9 }));
  await writeFile(path.join(fresh, `${name}.br`), brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }));
}
await writeFile(path.join(fresh, "manifest.json"), JSON.stringify(manifest, null, 1));
await rm(target, { recursive: true, force: true });
await rename(fresh, target);

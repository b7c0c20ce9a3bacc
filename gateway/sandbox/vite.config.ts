import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const BUNDLE_FOLDER = resolve(import.meta.dirname, '../../dist/sandbox');

/** Writes a `.br` and a `.gz` beside each asset, so that the gateway never compresses at run time. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async closeBundle() {
      const folder = join(BUNDLE_FOLDER, 'assets');
      const files = (await readdir(folder)).filter((file) => /\.(?:css|js|svg|ttf)$/.test(file));
      const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
      await Promise.all(
        files.map(async (file) => {
          const path = join(folder, file);
          const content = await readFile(path);
          await Promise.all([
            promisify(brotliCompress)(content, brotli).then((bytes) => writeFile(`${path}.br`, bytes)),
            promisify(gzip)(content).then((bytes) => writeFile(`${path}.gz`, bytes)),
          ]);
        }),
      );
    },
  };
}

/** The page is served at `/`, its assets under `/sandbox/assets/`: see serve.ts. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/sandbox/',
  publicDir: false,
  plugins: [react(), precompress()],
  worker: { format: 'es' },
  build: {
    outDir: BUNDLE_FOLDER,
    emptyOutDir: true,
    assetsDir: 'assets',
    // No data: addresses and no inline script, so that a strict content security policy holds.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Monaco alone is larger than the default limit.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // GraphiQL's packages carry "use no memo", which means something only to the React compiler.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});

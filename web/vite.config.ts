import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What a page starts with once its language is known is fetched beside its entry, not after it. */
const fetchStartEarly: Plugin = {
  name: 'fetch-start-early',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, chunk }) {
      const files = new Set<string>();
      const add = (file: string) => {
        const found = bundle?.[file];
        if (found?.type !== 'chunk' || files.has(file)) return;
        files.add(file);
        found.imports.forEach(add);
      };
      const starts = chunk?.dynamicImports ?? [];
      starts.filter((file) => /(^|\/)start-/.test(file)).forEach(add);
      return Array.from(files, (file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      }));
    },
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), fetchStartEarly],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The open pages are a document of their own, so that visitors fetch little.
    rolldownOptions: {
      input: ['index.html', 'cong-khai.html'],
      output: {
        // What nearly every page needs is few files: small ones compress badly and are asked for one by one.
        codeSplitting: {
          groups: [],
        },
      },
    },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offline } from './offline.ts';

/** Chrome and Edge 109 are the last ones on Windows 7 and 8.1, Firefox 115 is its last there. */
const browsers = ['chrome109', 'edge109', 'firefox115', 'safari16'];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), offline()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Syntax and styles of the oldest browsers supported; what they lack of built-ins: src/browser.
    target: browsers,
    cssTarget: browsers,
    // A browser that knows no preloading of modules loads them all the same, a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The open pages are a document of their own, so that visitors fetch little. None is called index.html: a file at "/"
      // would stand before what Hosting is told to answer there.
      input: ['lam-viec/index.html', 'cong-khai.html', '404.html'],
      // The first page names every file that another may need: short names keep it small.
      output: { chunkFileNames: 'assets/[hash:7].js' },
    },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      // The open pages are a document of their own, so that visitors fetch little.
      input: ['index.html', 'cong-khai.html'],
      // The first page names every file that another may need: short names keep it small.
      output: { chunkFileNames: 'assets/[hash:8].js' },
    },
  },
});

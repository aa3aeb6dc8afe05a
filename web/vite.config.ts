import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The open pages are a document of their own, so that visitors fetch little.
    rolldownOptions: { input: ['index.html', 'cong-khai.html'] },
  },
});

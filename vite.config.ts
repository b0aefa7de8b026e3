import { defineConfig } from 'vite'

/**
 * `vite build` makes two things: `build/web/server.js`, the pages for Node (which cannot run .tsx), and
 * `build/web/client`, the one script, the one stylesheet and the fonts, under names that carry their hash.
 */
export default defineConfig({
  appType: 'custom',
  publicDir: false,
  logLevel: 'warn',
  // Whatever NODE_ENV says where it is built: the development form of JSX asks for a React that is not bundled.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  builder: {
    buildApp: async (builder) => {
      for (const name of ['ssr', 'client'] as const) {
        const environment = builder.environments[name]
        if (environment !== undefined) await builder.build(environment)
      }
    },
  },
  environments: {
    ssr: {
      // React travels inside the bundle, in its production form whatever NODE_ENV says.
      resolve: { noExternal: ['react', 'react-dom'] },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        ssr: true,
        outDir: 'build/web',
        emptyOutDir: true,
        minify: false,
        rollupOptions: { input: { server: 'src/web/server.tsx' }, output: { entryFileNames: '[name].js' } },
      },
    },
    client: {
      build: {
        outDir: 'build/web/client',
        emptyOutDir: true,
        manifest: 'manifest.json',
        assetsInlineLimit: 0,
        modulePreload: false,
        rollupOptions: { input: { enhance: 'src/web/client/enhance.ts', styles: 'src/web/styles.css' } },
      },
    },
  },
})

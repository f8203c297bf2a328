// What an Astro file exports, for tools that read TypeScript alone; `astro check` sees the real types.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

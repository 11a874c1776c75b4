/** The build of Vue that compiles templates; its types are those of the package. */
declare module 'vue/dist/vue.esm-bundler.js' {
  export { createApp, createSSRApp, nextTick, shallowRef } from 'vue';
}

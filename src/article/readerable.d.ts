/** The package types only its root, which pulls the whole of Readability into the bundle. */
declare module '@mozilla/readability/Readability-readerable.js' {
  const isProbablyReaderable: (
    document: Document,
    options: { minContentLength: number; minScore: number; visibilityChecker: (node: Node) => boolean },
  ) => boolean;
  export default isProbablyReaderable;
}

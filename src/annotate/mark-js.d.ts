/** The part of mark.js that is used; the package brings no types. */
declare module 'mark.js/dist/mark.es6.js' {
  interface MarkRange {
    /** UTF-16 offset in the context's text. */
    start: number;
    length: number;
  }
  interface MarkRangesOptions<R extends MarkRange> {
    /** Name of the element that is put around a range. */
    element?: string;
    /** Called after an element was put in, with the range that was handed in. */
    each?: (element: HTMLElement, range: R) => void;
  }
  export default class Mark {
    /** A text node serves as context too: mark.js only hands it to a NodeIterator. */
    constructor(context: Node);
    markRanges<R extends MarkRange>(ranges: R[], options: MarkRangesOptions<R>): void;
  }
}

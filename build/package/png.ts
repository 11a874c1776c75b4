/** The size that a PNG says it has: its first chunk begins at byte 8, with width and height as its first two fields. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WIDTH_AT = 16;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Undefined for what is no PNG. */
export function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < WIDTH_AT + 8 || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(WIDTH_AT + 4) };
}

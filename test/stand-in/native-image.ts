import { existsSync, readFileSync } from 'node:fs';
import { honest } from './honest.ts';

const pngWidthAt = 16;

export const nativeImage = honest<typeof Electron.NativeImage>('nativeImage', {
  createEmpty: () => imageOf(Buffer.alloc(0)),
  createFromPath: (file: string) =>
    imageOf(existsSync(file) ? readFileSync(file) : Buffer.alloc(0)),
  createFromBuffer: (bytes: Buffer) => imageOf(bytes),
  createFromDataURL: (url: string) =>
    imageOf(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')),
} satisfies Partial<typeof Electron.NativeImage>);

/** An image as its PNG bytes, which nothing here ever decodes or scales. */
function imageOf(bytes: Buffer): Electron.NativeImage {
  let isTemplate = false;
  const image: Electron.NativeImage = honest<Electron.NativeImage>('NativeImage', {
    isEmpty: () => bytes.length === 0,
    toPNG: () => bytes,
    toDataURL: () => `data:image/png;base64,${bytes.toString('base64')}`,
    getSize: () => sizeOf(bytes),
    resize: (): Electron.NativeImage => image,
    addRepresentation: () => undefined,
    setTemplateImage: (option) => {
      isTemplate = option;
    },
    isTemplateImage: () => isTemplate,
    get isMacTemplateImage() {
      return isTemplate;
    },
  } satisfies Partial<Electron.NativeImage>);
  return image;
}

function sizeOf(bytes: Buffer): Electron.Size {
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG';
  if (!isPng) return { width: 0, height: 0 };
  return { width: bytes.readUInt32BE(pngWidthAt), height: bytes.readUInt32BE(pngWidthAt + 4) };
}

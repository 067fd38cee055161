/** A length drawn in pixels, as it is shipped: it grows with the page's own size, as the lengths of the style sheets do. */
export const rem = (pixels: number): string => `${Number((pixels / 16).toFixed(4))}rem`;
